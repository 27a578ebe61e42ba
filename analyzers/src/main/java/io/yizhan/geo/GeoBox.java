package io.yizhan.geo;

/**
 * What lies between two latitudes and two longitudes in degrees, those included.
 *
 * @param south lower latitude
 * @param west lower longitude
 * @param north upper latitude, above {@code south}
 * @param east upper longitude, above {@code west}: a box that crosses the date line is refused,
 *     since in a district of China the two were rather swapped
 */
public record GeoBox(double south, double west, double north, double east) implements GeoArea {

  /** Metres in a degree of latitude, on the sphere of {@link GeoPoint#distanceMeters}. */
  static final double METERS_PER_DEGREE = 6_371_008.8 * Math.PI / 180;

  /** Refuses what lies on no earth, is empty or is turned around. */
  public GeoBox {
    GeoPoint _ = new GeoPoint(south, west);
    GeoPoint _ = new GeoPoint(north, east);
    if (!(south < north)) {
      throw new IllegalArgumentException("south must be < north; got: " + south + ", " + north);
    }
    if (!(west < east)) {
      throw new IllegalArgumentException("west must be < east; got: " + west + ", " + east);
    }
  }

  @Override
  public boolean contains(GeoPoint place) {
    return place.lat() >= south
        && place.lat() <= north
        && place.lon() >= west
        && place.lon() <= east;
  }

  @Override
  public GeoBox bounds() {
    return this;
  }

  @Override
  public double squareMeters() {
    return heightMeters() * widthMeters();
  }

  /** From its south to its north, in metres. */
  public double heightMeters() {
    return (north - south) * METERS_PER_DEGREE;
  }

  /** From its west to its east halfway up, in metres. */
  public double widthMeters() {
    return (east - west) * METERS_PER_DEGREE * Math.cos(Math.toRadians((north + south) / 2));
  }
}
