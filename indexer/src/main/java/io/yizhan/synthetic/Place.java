package io.yizhan.synthetic;

import io.yizhan.geo.GeoPoint;
import java.util.Arrays;

/**
 * A part of the district where work and people cluster.
 *
 * @param name full name: 葛店开发区
 * @param said the name ads use; never blank
 * @param region 9-digit township code
 * @param center about where it is, WGS-84
 * @param weight share of the district's records
 * @param kind what stands there
 */
record Place(String name, String said, String region, GeoPoint center, int weight, Kind kind) {

  /** County code, the first six digits of the region. */
  String county() {
    return region.substring(0, 6);
  }

  /** What stands at a place, and how far around its centre records scatter. */
  enum Kind {
    /** Factories and warehouses. */
    PARK("园区", 600),
    /** A town with shops and fields around it. */
    TOWN("集镇", 700),
    /** Shops and restaurants. */
    SHOPS("商圈", 250),
    /** The cargo side of 花湖机场. */
    AIRPORT("空港", 400),
    /** Homes. */
    QUARTER("社区", 350);

    private final String label;
    private final int scatterMeters;

    Kind(String label, int scatterMeters) {
      this.label = label;
      this.scatterMeters = scatterMeters;
    }

    /**
     * The kind of that word in places.tsv.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Kind labelled(String label) {
      return Arrays.stream(values())
          .filter(kind -> kind.label.equals(label))
          .findFirst()
          .orElseThrow(
              () -> new IllegalArgumentException("kind of place must be ours; got: " + label));
    }

    /** The word in places.tsv. */
    String label() {
      return label;
    }

    /** Standard deviation in each direction, in metres. */
    int scatterMeters() {
      return scatterMeters;
    }
  }
}
