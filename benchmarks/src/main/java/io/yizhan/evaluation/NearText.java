package io.yizhan.evaluation;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Location;

/**
 * A circle, written {@code LAT;LON/KM}.
 *
 * @param center its middle
 * @param kilometers its radius
 */
record NearText(GeoPoint center, double kilometers) {

  /**
   * Reads a circle.
   *
   * @throws IllegalArgumentException when it has another form
   */
  static NearText parse(String value) {
    String[] parts = value.split("[;/]", -1);
    if (parts.length != 3) {
      throw new IllegalArgumentException("near must be LAT;LON/KM; got: " + value);
    }
    return new NearText(
        new GeoPoint(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])),
        Double.parseDouble(parts[2]));
  }

  /** Whether a place is known and lies inside. */
  boolean holds(Location location) {
    return location
        .point()
        .filter(point -> center.distanceMeters(point) <= kilometers * 1000)
        .isPresent();
  }
}
