package io.yizhan.lexicon;

import io.yizhan.geo.GeoPoint;
import java.util.List;

/**
 * A city, county or township.
 *
 * @param code the national division code: 6 digits for city (420700) and county (420704), 9 for a
 *     township (420704105)
 * @param name the full name, 鄂城区
 * @param center a point that stands for the region: its seat, not its centroid
 * @param placement where the point comes from, hence how far to trust it
 * @param otherNames names in use beside the official one: 碧石渡镇 for 碧石镇
 */
public record Region(
    String code, String name, GeoPoint center, Placement placement, List<String> otherNames) {

  /** Takes its own copy of the names. */
  public Region {
    otherNames = List.copyOf(otherNames);
  }

  /** The origin of a region's point. */
  public enum Placement {
    /** A published list of seats; good to about 500 m. */
    COUNTY_SEAT("county-seat"),
    /** Set by us from general knowledge of the map; inside its county, good to about 2 km. */
    OWN("own");

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
