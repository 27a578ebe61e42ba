package io.yizhan.alerts;

import io.yizhan.geo.GeoBox;
import io.yizhan.geo.GeoPoint;
import io.yizhan.search.Circle;
import org.apache.lucene.geo.Rectangle;

/**
 * The map as squares of degrees, each level of half the side of the one before, so that a place is
 * a term, too: an area is kept under the few cells of one level that cover it, a record looks under
 * its cell of every level. Stateless.
 */
final class PlaceCells {

  /** Finest level: cells of about 40 m. */
  private static final int FINEST = 19;

  private static final double WHOLE = 180;
  private static final int INDEX_BITS = 28;

  private PlaceCells() {}

  /** The cells that a place lies in, one of each level. */
  static long[] of(GeoPoint place) {
    long[] cells = new long[FINEST + 1];
    for (int level = 0; level <= FINEST; level++) {
      cells[level] = cell(level, index(place.lat() + 90, level), index(place.lon() + 180, level));
    }
    return cells;
  }

  /** At most nine cells that cover a circle. */
  static long[] covering(Circle circle) {
    Rectangle box =
        Rectangle.fromPointDistance(circle.centre().lat(), circle.centre().lon(), circle.meters());
    return box.crossesDateline()
        ? covering(box.minLat, -WHOLE, box.maxLat, WHOLE)
        : covering(box.minLat, box.minLon, box.maxLat, box.maxLon);
  }

  /** At most nine cells that cover a box. */
  static long[] covering(GeoBox box) {
    return covering(box.south(), box.west(), box.north(), box.east());
  }

  private static long[] covering(double south, double west, double north, double east) {
    double side = Math.max(north - south, east - west);
    int level = 0;
    while (level < FINEST && WHOLE / (1L << (level + 1)) >= side) {
      level++;
    }
    // What is a hair outside for the formula may be inside for columns, which round.
    double slack = WHOLE / (1L << 30);
    long bottom = index(south + 90 - slack, level);
    long top = index(north + 90 + slack, level);
    long left = index(west + 180 - slack, level);
    long right = index(east + 180 + slack, level);
    long[] cells = new long[Math.toIntExact((top - bottom + 1) * (right - left + 1))];
    int next = 0;
    for (long row = bottom; row <= top; row++) {
      for (long column = left; column <= right; column++) {
        cells[next] = cell(level, row, column);
        next++;
      }
    }
    return cells;
  }

  private static long index(double degrees, int level) {
    return (long) Math.floor(degrees * (1L << level) / WHOLE);
  }

  private static long cell(int level, long row, long column) {
    return ((long) level << (2 * INDEX_BITS)) | ((row & mask()) << INDEX_BITS) | (column & mask());
  }

  private static long mask() {
    return (1L << INDEX_BITS) - 1;
  }
}
