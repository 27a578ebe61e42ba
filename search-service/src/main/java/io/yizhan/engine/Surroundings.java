package io.yizhan.engine;

import io.yizhan.columns.PointColumn;
import io.yizhan.geo.GeoPoint;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;

/**
 * Distances from one place to the documents of a column: exact ones, and bounds that cost a tenth.
 *
 * <p>Within {@value #PLANE_METERS} m of a place below the {@value #PLANE_LATITUDE}th degree the
 * earth is taken as a plane. Leaving out that meridians converge errs by {@code tan(latitude)}
 * times the difference of latitudes, here below 0.95 %; {@link #ERROR} is the double of that. What
 * lies farther by the plane lies farther in truth than the plane reaches less that error. Elsewhere
 * the bounds say nothing: 0 and infinity.
 *
 * <p>Immutable; safe for any thread.
 */
final class Surroundings {

  private static final double PLANE_METERS = 50_000;
  private static final double PLANE_LATITUDE = 50;
  private static final double PLANE_LONGITUDE = 179;
  private static final double ERROR = 0.02;
  private static final double UNITS = 1L << Integer.SIZE;

  /** Of the sphere that {@link SloppyMath#haversinMeters} measures on. */
  private static final double METERS_PER_DEGREE = 6_371_008.7714 * Math.PI / 180;

  private final GeoPoint centre;
  private final boolean plane;
  private final int lat;
  private final int lon;
  private final double metersPerLat;
  private final double metersPerLon;

  Surroundings(GeoPoint centre) {
    this.centre = centre;
    plane = Math.abs(centre.lat()) <= PLANE_LATITUDE && Math.abs(centre.lon()) <= PLANE_LONGITUDE;
    lat = GeoEncodingUtils.encodeLatitude(centre.lat());
    lon = GeoEncodingUtils.encodeLongitude(centre.lon());
    metersPerLat = METERS_PER_DEGREE * 180 / UNITS;
    metersPerLon = METERS_PER_DEGREE * 360 / UNITS * Math.cos(Math.toRadians(centre.lat()));
  }

  /** The great-circle distance of a document that has a place. */
  double meters(PointColumn places, int doc) {
    return SloppyMath.haversinMeters(
        centre.lat(), centre.lon(), places.latDegrees(doc), places.lonDegrees(doc));
  }

  /** What the distance of a document that has a place is at least. */
  double atLeast(PointColumn places, int doc) {
    return plane ? Math.min(planar(places, doc), PLANE_METERS) * (1 - ERROR) : 0;
  }

  /** Whether a document lies within a distance; one without a place does not. */
  boolean holds(PointColumn places, int doc, double meters) {
    if (!places.has(doc)) {
      return false;
    }
    if (plane && meters < PLANE_METERS * (1 - ERROR)) {
      double planar = planar(places, doc);
      if (planar > meters * (1 + ERROR)) {
        return false;
      }
      if (planar < meters * (1 - ERROR)) {
        return true;
      }
    }
    return meters(places, doc) <= meters;
  }

  /** The distances that {@link #beyond} counts, ascending. Immutable. */
  static final class Reaches {

    private final double[] meters;
    private final double[] perhapsBeyond;
    private final double[] surelyBeyond;
    private final boolean fitPlane;

    /** Some distances in metres, ascending. */
    Reaches(List<Double> meters) {
      this.meters = meters.stream().mapToDouble(Double::doubleValue).toArray();
      // Squares of distances by the plane.
      perhapsBeyond = meters.stream().mapToDouble(reach -> square(reach * (1 - ERROR))).toArray();
      surelyBeyond = meters.stream().mapToDouble(reach -> square(reach * (1 + ERROR))).toArray();
      fitPlane = meters.stream().allMatch(reach -> reach < PLANE_METERS * (1 - ERROR));
    }

    private static double square(double number) {
      return number * number;
    }
  }

  /**
   * How many of some distances a document lies beyond; all when it has no place. Mostly decided by
   * the plane, without a branch for each distance.
   */
  int beyond(PointColumn places, int doc, Reaches reaches) {
    if (!places.has(doc)) {
      return reaches.meters.length;
    }
    if (plane && reaches.fitPlane) {
      double square = planarSquare(places, doc);
      int surely = above(square, reaches.surelyBeyond);
      if (surely == above(square, reaches.perhapsBeyond)) {
        return surely;
      }
    }
    return above(meters(places, doc), reaches.meters);
  }

  private static int above(double number, double[] limits) {
    int above = 0;
    for (double limit : limits) {
      above += number > limit ? 1 : 0;
    }
    return above;
  }

  private double planar(PointColumn places, int doc) {
    return Math.sqrt(planarSquare(places, doc));
  }

  private double planarSquare(PointColumn places, int doc) {
    double north = ((double) places.lat(doc) - lat) * metersPerLat;
    double east = ((double) places.lon(doc) - lon) * metersPerLon;
    return north * north + east * east;
  }
}
