package io.yizhan.model;

import io.yizhan.geo.GeoPoint;
import java.util.Optional;

/**
 * Where something is, as far as it is known.
 *
 * @param point WGS-84 coordinates
 * @param region administrative code: 6 digits for a county, 9 for a township, 12 for a village
 * @param address the words an employer gave; never indexed for workers
 */
public record Location(
    Optional<GeoPoint> point, Optional<String> region, Optional<String> address) {

  /** Nothing is known. */
  public static final Location UNKNOWN =
      new Location(Optional.empty(), Optional.empty(), Optional.empty());

  /** A point in a region, without an address. */
  public static Location at(GeoPoint point, String region) {
    return new Location(Optional.of(point), Optional.of(region), Optional.empty());
  }
}
