package io.yizhan.geo;

/**
 * The coordinate systems an input may use, each with its way to WGS-84.
 *
 * <p>The GCJ-02 offset has no published inverse, so {@link #GCJ02} is inverted by fixed-point
 * iteration to below a millimetre. Points outside the rectangle in which the offset is defined
 * (72.004–137.8347° E, 0.8293–55.8271° N) are the same in all three systems.
 *
 * <p>Source of the constants: the Krasovsky 1940 ellipsoid (a = 6378245 m, e² =
 * 0.00669342162296594) and the offset polynomials as they are known from the open-source converters
 * (eviltransform, gcoord). Stateless; safe for any thread.
 */
public enum CoordinateSystem {
  /** GPS and everything stored here. */
  WGS84 {
    @Override
    public GeoPoint toWgs84(double lat, double lon) {
      return new GeoPoint(lat, lon);
    }
  },
  /** 国测局坐标: 高德, 腾讯, Google maps of China. */
  GCJ02 {
    @Override
    public GeoPoint toWgs84(double lat, double lon) {
      return invertGcj02(new GeoPoint(lat, lon));
    }
  },
  /** 百度坐标: GCJ-02 with a second offset on top. */
  BD09 {
    @Override
    public GeoPoint toWgs84(double lat, double lon) {
      GeoPoint given = new GeoPoint(lat, lon);
      if (outsideOffsetArea(given)) {
        return given;
      }
      double x = lon - BD_SHIFT_LON;
      double y = lat - BD_SHIFT_LAT;
      double radius = Math.hypot(x, y) - 2e-5 * Math.sin(y * BD_FREQUENCY);
      double angle = Math.atan2(y, x) - 3e-6 * Math.cos(x * BD_FREQUENCY);
      return invertGcj02(new GeoPoint(radius * Math.sin(angle), radius * Math.cos(angle)));
    }
  };

  private static final double AXIS_METERS = 6_378_245.0;
  private static final double ECCENTRICITY_SQUARED = 0.006_693_421_622_965_94;
  private static final double BD_SHIFT_LON = 0.0065;
  private static final double BD_SHIFT_LAT = 0.006;
  private static final double BD_FREQUENCY = Math.PI * 3000.0 / 180.0;
  private static final int INVERSE_ITERATIONS = 6;

  /**
   * The same place in WGS-84.
   *
   * @param lat latitude in degrees in this system
   * @param lon longitude in degrees in this system
   * @throws IllegalArgumentException when the coordinates lie on no earth
   */
  public abstract GeoPoint toWgs84(double lat, double lon);

  private static GeoPoint invertGcj02(GeoPoint gcj) {
    if (outsideOffsetArea(gcj)) {
      return gcj;
    }
    GeoPoint guess = gcj;
    for (int i = 0; i < INVERSE_ITERATIONS; i++) {
      GeoPoint forward = wgs84ToGcj02(guess);
      guess =
          new GeoPoint(
              guess.lat() - (forward.lat() - gcj.lat()), guess.lon() - (forward.lon() - gcj.lon()));
    }
    return guess;
  }

  private static GeoPoint wgs84ToGcj02(GeoPoint wgs) {
    double x = wgs.lon() - 105.0;
    double y = wgs.lat() - 35.0;
    double radians = Math.toRadians(wgs.lat());
    double magic = 1 - ECCENTRICITY_SQUARED * Math.sin(radians) * Math.sin(radians);
    double meridian =
        AXIS_METERS * (1 - ECCENTRICITY_SQUARED) / (magic * Math.sqrt(magic)) * Math.PI / 180.0;
    double parallel = AXIS_METERS / Math.sqrt(magic) * Math.cos(radians) * Math.PI / 180.0;
    return new GeoPoint(
        wgs.lat() + latOffsetMeters(x, y) / meridian, wgs.lon() + lonOffsetMeters(x, y) / parallel);
  }

  private static double latOffsetMeters(double x, double y) {
    return -100.0
        + 2.0 * x
        + 3.0 * y
        + 0.2 * y * y
        + 0.1 * x * y
        + 0.2 * Math.sqrt(Math.abs(x))
        + (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0
        + (20.0 * Math.sin(y * Math.PI) + 40.0 * Math.sin(y / 3.0 * Math.PI)) * 2.0 / 3.0
        + (160.0 * Math.sin(y / 12.0 * Math.PI) + 320.0 * Math.sin(y * Math.PI / 30.0)) * 2.0 / 3.0;
  }

  private static double lonOffsetMeters(double x, double y) {
    return 300.0
        + x
        + 2.0 * y
        + 0.1 * x * x
        + 0.1 * x * y
        + 0.1 * Math.sqrt(Math.abs(x))
        + (20.0 * Math.sin(6.0 * x * Math.PI) + 20.0 * Math.sin(2.0 * x * Math.PI)) * 2.0 / 3.0
        + (20.0 * Math.sin(x * Math.PI) + 40.0 * Math.sin(x / 3.0 * Math.PI)) * 2.0 / 3.0
        + (150.0 * Math.sin(x / 12.0 * Math.PI) + 300.0 * Math.sin(x / 30.0 * Math.PI)) * 2.0 / 3.0;
  }

  private static boolean outsideOffsetArea(GeoPoint p) {
    return p.lon() < 72.004 || p.lon() > 137.8347 || p.lat() < 0.8293 || p.lat() > 55.8271;
  }
}
