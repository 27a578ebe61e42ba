package io.yizhan.engine;

import io.yizhan.columns.PointColumn;
import io.yizhan.geo.GeoPoint;
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

  /**
   * The first of some distances within which a document lies; their number when it is none, or when
   * the document has no place. One distance is measured, by the plane where that tells.
   *
   * @param reaches ascending, in metres
   */
  int first(PointColumn places, int doc, double[] reaches) {
    if (!places.has(doc)) {
      return reaches.length;
    }
    double least = 0;
    double most = Double.POSITIVE_INFINITY;
    if (plane) {
      double planar = planar(places, doc);
      least = Math.min(planar, PLANE_METERS) * (1 - ERROR);
      most = planar < PLANE_METERS ? planar * (1 + ERROR) : most;
    }
    for (int i = 0; i < reaches.length; i++) {
      if (least < reaches[i] && most > reaches[i]) {
        least = meters(places, doc);
        most = least;
      }
      if (most <= reaches[i]) {
        return i;
      }
    }
    return reaches.length;
  }

  private double planar(PointColumn places, int doc) {
    double north = ((double) places.lat(doc) - lat) * metersPerLat;
    double east = ((double) places.lon(doc) - lon) * metersPerLon;
    return Math.sqrt(north * north + east * east);
  }
}
