package io.yizhan.alerts;

import io.yizhan.geo.GeoPoint;
import org.apache.lucene.util.SloppyMath;

/**
 * Where a record is, to be compared with many circles. Most are told from each other in the plane;
 * where that is too close to say, the formula of the engine decides. Immutable.
 *
 * @param place the point
 * @param metersPerLonDegree length of a degree of longitude there
 */
record Spot(GeoPoint place, double metersPerLonDegree) {

  /** On the sphere of {@link SloppyMath}. */
  private static final double METERS_PER_DEGREE = 111_195;

  /**
   * Within so many metres, and so many degrees of the equator, the plane is less than {@link
   * #DOUBT} wrong.
   */
  private static final double PLANE_METERS = 100_000;

  private static final double PLANE_DEGREES = 60;

  private static final double DOUBT = 0.03;

  static Spot of(GeoPoint place) {
    return new Spot(place, METERS_PER_DEGREE * Math.cos(Math.toRadians(place.lat())));
  }

  /** Whether it is no farther from a centre than a distance. */
  boolean isWithin(double lat, double lon, double meters) {
    if (meters <= PLANE_METERS && Math.abs(place.lat()) <= PLANE_DEGREES) {
      double north = (lat - place.lat()) * METERS_PER_DEGREE;
      double east = (lon - place.lon()) * metersPerLonDegree;
      double square = north * north + east * east;
      double limit = meters * meters;
      if (square <= limit * (1 - DOUBT) * (1 - DOUBT)) {
        return true;
      }
      if (square > limit * (1 + DOUBT) * (1 + DOUBT) && Math.abs(lon - place.lon()) < 180) {
        return false;
      }
    }
    return SloppyMath.haversinMeters(lat, lon, place.lat(), place.lon()) <= meters;
  }
}
