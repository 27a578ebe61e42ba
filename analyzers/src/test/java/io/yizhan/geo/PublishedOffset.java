package io.yizhan.geo;

/** The offsets forwards, written down from the published formulas and not from our code. */
final class PublishedOffset {

  private static final double A = 6_378_245.0;
  private static final double EE = 0.006_693_421_622_965_943;
  private static final double BD = Math.PI * 3000.0 / 180.0;

  private PublishedOffset() {}

  /** Latitude and longitude in GCJ-02 of a place in China in WGS-84. */
  static double[] gcj02(double lat, double lon) {
    double x = lon - 105;
    double y = lat - 35;
    double north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
    double east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
    double common = wave(20, 6, x) + wave(20, 2, x);
    north += common + wave(20, 1, y) + wave(40, 1 / 3.0, y);
    north += wave(160, 1 / 12.0, y) + wave(320, 1 / 30.0, y);
    east += common + wave(20, 1, x) + wave(40, 1 / 3.0, x);
    east += wave(150, 1 / 12.0, x) + wave(300, 1 / 30.0, x);
    double sine = Math.sin(lat / 180 * Math.PI);
    double magic = 1 - EE * sine * sine;
    double root = Math.sqrt(magic);
    return new double[] {
      lat + north * 180 / (A * (1 - EE) / (magic * root) * Math.PI),
      lon + east * 180 / (A / root * Math.cos(lat / 180 * Math.PI) * Math.PI)
    };
  }

  /** Latitude and longitude in BD-09 of a place in China in GCJ-02. */
  static double[] bd09(double lat, double lon) {
    double z = Math.sqrt(lon * lon + lat * lat) + 0.000_02 * Math.sin(lat * BD);
    double theta = Math.atan2(lat, lon) + 0.000_003 * Math.cos(lon * BD);
    return new double[] {z * Math.sin(theta) + 0.006, z * Math.cos(theta) + 0.0065};
  }

  private static double wave(double height, double frequency, double at) {
    return height * Math.sin(frequency * at * Math.PI) * 2 / 3;
  }
}
