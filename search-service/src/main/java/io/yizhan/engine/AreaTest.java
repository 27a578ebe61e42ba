package io.yizhan.engine;

import io.yizhan.columns.PlaceBlocks;
import io.yizhan.columns.PointColumn;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import java.util.List;
import org.apache.lucene.geo.Component2D;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.LatLonGeometry;
import org.apache.lucene.geo.Polygon;

/**
 * A place lies in an area: in its box by the encoded numbers, in an outline as Lucene decides. Of a
 * block it can tell that it lies outside the box, or inside where the box is all.
 */
final class AreaTest implements DocTest.Called {

  private final PointColumn places;
  private final Outline outline;
  private final boolean isBox;
  private final int south;
  private final int west;
  private final int north;
  private final int east;

  /** Whether a place within the box is inside. */
  @FunctionalInterface
  private interface Outline {
    boolean holds(PointColumn places, int doc);
  }

  AreaTest(PointColumn places, GeoArea area) {
    this.places = places;
    GeoBox bounds = area.bounds();
    // As Lucene rounds them: what stands in the column was rounded down.
    south = GeoEncodingUtils.encodeLatitudeCeil(bounds.south());
    west = GeoEncodingUtils.encodeLongitudeCeil(bounds.west());
    north = GeoEncodingUtils.encodeLatitude(bounds.north());
    east = GeoEncodingUtils.encodeLongitude(bounds.east());
    isBox = area instanceof GeoBox;
    outline =
        switch (area) {
          case GeoBox _ -> (_, _) -> true;
          case GeoPolygon polygon -> outline(polygon);
        };
  }

  @Override
  public boolean passes(int doc) {
    int lat = places.lat(doc);
    int lon = places.lon(doc);
    return lat >= south
        && lat <= north
        && lon >= west
        && lon <= east
        && places.has(doc)
        && outline.holds(places, doc);
  }

  @Override
  public Coverage coverage(int block) {
    PlaceBlocks blocks = places.blocks();
    boolean apart =
        !blocks.hasAny(block)
            || blocks.minLat(block) > north
            || blocks.maxLat(block) < south
            || blocks.minLon(block) > east
            || blocks.maxLon(block) < west;
    if (apart) {
      return Coverage.NONE;
    }
    boolean within =
        isBox
            && blocks.hasAll(block)
            && blocks.minLat(block) >= south
            && blocks.maxLat(block) <= north
            && blocks.minLon(block) >= west
            && blocks.maxLon(block) <= east;
    return within ? Coverage.ALL : Coverage.SOME;
  }

  /** An outline for Lucene, which wants the first corner at the end, too. */
  private static Polygon polygon(GeoPolygon outline) {
    List<GeoPoint> corners = outline.corners();
    double[] lats = new double[corners.size() + 1];
    double[] lons = new double[corners.size() + 1];
    for (int i = 0; i < lats.length; i++) {
      GeoPoint corner = corners.get(i % corners.size());
      lats[i] = corner.lat();
      lons[i] = corner.lon();
    }
    return new Polygon(lats, lons);
  }

  private static Outline outline(GeoPolygon polygon) {
    Component2D inside = LatLonGeometry.create(polygon(polygon));
    return (places, doc) -> inside.contains(places.lonDegrees(doc), places.latDegrees(doc));
  }
}
