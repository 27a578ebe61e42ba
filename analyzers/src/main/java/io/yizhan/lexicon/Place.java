package io.yizhan.lexicon;

import io.yizhan.geo.GeoPoint;
import java.util.List;

/**
 * A spot people name that is no region of its own: 花湖机场, 鄂州东站, 光谷, 百席村.
 *
 * @param name the usual full name, 花湖机场
 * @param kind what it is, in the file's word: station, airport, park, area, village …
 * @param region the smallest listed region that holds it
 * @param point where it is
 * @param placement how far to trust {@code point}
 * @param otherNames names in use beside it: 鄂州花湖机场, 顺丰机场
 */
public record Place(
    String name,
    String kind,
    Region region,
    GeoPoint point,
    Placement placement,
    List<String> otherNames) {

  /** Takes its own copy of the names. */
  public Place {
    otherNames = List.copyOf(otherNames);
  }

  /** The origin of a place's point. */
  public enum Placement {
    /** Set by us from general knowledge of the map; good to about 2 km. */
    OWN("own"),
    /** Not placed itself: the point is that of its region, so off by the size of a township. */
    REGION("region");

    private final String label;

    Placement(String label) {
      this.label = label;
    }

    /** The word in the file. */
    String label() {
      return label;
    }
  }
}
