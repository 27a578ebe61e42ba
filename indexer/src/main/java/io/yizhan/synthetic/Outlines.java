package io.yizhan.synthetic;

import io.yizhan.geo.GeoPoint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outlines of 鄂州's three counties, good to some 200 m. Immutable; a test is linear in the
 * ring's at most 80 points.
 */
final class Outlines {

  private final Map<String, double[][]> ringByCounty;

  private Outlines(Map<String, double[][]> ringByCounty) {
    this.ringByCounty = Map.copyOf(ringByCounty);
  }

  /** Reads counties.tsv. */
  static Outlines load() {
    Map<String, double[][]> rings = new HashMap<>();
    for (ResourceTable.Row row : ResourceTable.read("counties.tsv", 3)) {
      List<String> points = row.list(2, ' ');
      double[][] ring = new double[2][points.size()];
      for (int i = 0; i < points.size(); i++) {
        String point = points.get(i);
        int comma = point.indexOf(',');
        if (comma < 0) {
          throw row.fault("a point must be lat,lon; got: " + point);
        }
        ring[0][i] = Double.parseDouble(point.substring(0, comma));
        ring[1][i] = Double.parseDouble(point.substring(comma + 1));
      }
      rings.put(row.text(0), ring);
    }
    return new Outlines(rings);
  }

  /**
   * Whether a point may lie in a county: inside its ring, or anywhere when we keep no outline of
   * it. A point on the ring may go either way.
   *
   * @param county 6-digit code
   */
  boolean mayContain(String county, GeoPoint point) {
    double[][] ring = ringByCounty.get(county);
    if (ring == null) {
      return true;
    }
    double[] lats = ring[0];
    double[] lons = ring[1];
    boolean inside = false;
    for (int i = 0, j = lats.length - 1; i < lats.length; j = i++) {
      // A ray to the east that starts inside crosses the ring an odd number of times.
      if (lats[i] > point.lat() != lats[j] > point.lat()
          && point.lon()
              < (lons[j] - lons[i]) * (point.lat() - lats[i]) / (lats[j] - lats[i]) + lons[i]) {
        inside = !inside;
      }
    }
    return inside;
  }
}
