package io.yizhan.match;

/**
 * What the distance of two places is at least and at most, for a tenth of what the great circle
 * costs: near a place the earth is taken as a plane.
 *
 * <p>Within {@value #PLANE_METERS} m of a place below the {@value #PLANE_LATITUDE}th degree, to
 * leave out that meridians converge errs by less than 0.95 %; {@link #ERROR} is the double of that.
 * Farther away, nearer to a pole and at the date line the bounds are wide: {@code
 * io.yizhan.engine.Surroundings} has the same for the documents of a search. One thread.
 */
final class PlanarDistance {

  private static final double PLANE_METERS = 50_000;
  private static final double PLANE_LATITUDE = 50;
  private static final double PLANE_LONGITUDE = 179;
  private static final double ERROR = 0.02;
  private static final double METERS_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

  /** The latitude that the next number is of: of the two places one mostly stands. */
  private double knownLat = Double.NaN;

  private double metersPerLon;

  /** Metres by the plane around the first place; NaN where there is no plane. */
  private double meters(double lat, double lon, double otherLat, double otherLon) {
    if (lat != knownLat) {
      knownLat = lat;
      metersPerLon = METERS_PER_DEGREE * Math.cos(Math.toRadians(lat));
    }
    double north = (otherLat - lat) * METERS_PER_DEGREE;
    double east = (otherLon - lon) * metersPerLon;
    return Math.abs(lat) <= PLANE_LATITUDE && Math.abs(lon) <= PLANE_LONGITUDE
        ? Math.sqrt(north * north + east * east)
        : Double.NaN;
  }

  /** What the distance is at least. */
  double atLeast(double lat, double lon, double otherLat, double otherLon) {
    double meters = meters(lat, lon, otherLat, otherLon);
    return Double.isNaN(meters) ? 0 : Math.min(meters, PLANE_METERS) * (1 - ERROR);
  }

  /** What the distance is at most. */
  double atMost(double lat, double lon, double otherLat, double otherLon) {
    double meters = meters(lat, lon, otherLat, otherLon);
    return meters < PLANE_METERS ? meters * (1 + ERROR) : Double.POSITIVE_INFINITY;
  }
}
