package io.yizhan.geo;

/**
 * A place on the WGS-84 ellipsoid.
 *
 * @param lat latitude in degrees, -90…90
 * @param lon longitude in degrees, -180…180
 */
public record GeoPoint(double lat, double lon) {

  /** Mean earth radius in metres; source: IUGG mean radius R1. */
  private static final double EARTH_RADIUS_METERS = 6_371_008.8;

  /** Refuses coordinates that lie on no earth, NaN among them. */
  public GeoPoint {
    if (!(lat >= -90 && lat <= 90)) {
      throw new IllegalArgumentException("lat must be -90..90; got: " + lat);
    }
    if (!(lon >= -180 && lon <= 180)) {
      throw new IllegalArgumentException("lon must be -180..180; got: " + lon);
    }
  }

  /**
   * Reads {@code lat,lon} in degrees; blanks around the numbers do not matter.
   *
   * @throws IllegalArgumentException when it is no such text or lies on no earth
   */
  public static GeoPoint parse(String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException("a place must be lat,lon; got: " + text);
    }
    return new GeoPoint(Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()));
  }

  /** Great-circle (haversine) distance in metres. */
  public double distanceMeters(GeoPoint other) {
    double latDelta = Math.toRadians(other.lat - lat);
    double lonDelta = Math.toRadians(other.lon - lon);
    double a =
        square(Math.sin(latDelta / 2))
            + Math.cos(Math.toRadians(lat))
                * Math.cos(Math.toRadians(other.lat))
                * square(Math.sin(lonDelta / 2));
    return 2 * EARTH_RADIUS_METERS * Math.asin(Math.min(1, Math.sqrt(a)));
  }

  private static double square(double x) {
    return x * x;
  }
}
