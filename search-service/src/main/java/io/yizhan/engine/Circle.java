package io.yizhan.engine;

import io.yizhan.columns.PointColumn;
import io.yizhan.geo.GeoPoint;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.util.SloppyMath;

/**
 * A circle on the earth that encoded places are tested against, with the same verdict as Lucene's
 * distance query: the box around it first, then the haversine formula.
 */
final class Circle {

  private final GeoPoint centre;
  private final double sortKey;
  private final int south;
  private final int north;
  private final int west;
  private final int east;
  private final boolean crossesDateline;

  Circle(GeoPoint centre, double meters) {
    this.centre = centre;
    Rectangle box = Rectangle.fromPointDistance(centre.lat(), centre.lon(), meters);
    this.sortKey = GeoUtils.distanceQuerySortKey(meters);
    this.south = GeoEncodingUtils.encodeLatitudeCeil(box.minLat);
    this.north = GeoEncodingUtils.encodeLatitude(box.maxLat);
    this.west = GeoEncodingUtils.encodeLongitudeCeil(box.minLon);
    this.east = GeoEncodingUtils.encodeLongitude(box.maxLon);
    this.crossesDateline = box.crossesDateline();
  }

  /** Whether a document of a segment lies within; one without a place does not. */
  boolean holds(PointColumn places, int doc) {
    int lat = places.lat(doc);
    int lon = places.lon(doc);
    if (lat < south || lat > north || lat == PointColumn.NONE || !mayHoldLon(lon)) {
      return false;
    }
    return SloppyMath.haversinSortKey(
            centre.lat(), centre.lon(), places.latDegrees(doc), places.lonDegrees(doc))
        <= sortKey;
  }

  private boolean mayHoldLon(int lon) {
    return crossesDateline ? lon >= west || lon <= east : lon >= west && lon <= east;
  }
}
