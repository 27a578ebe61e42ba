package io.yizhan.columns;

import java.util.Map;

/**
 * The columns of one segment, each as long as the segment has documents, deleted ones included.
 * Arrays are shared and not to be written. Safe for any thread.
 */
public final class SegmentColumns {

  /** Stands for a number that a document does not have. */
  public static final long NO_LONG = Long.MIN_VALUE;

  private final Map<String, long[]> longs;
  private final Map<String, double[]> doubles;
  private final Map<String, PointColumn> points;
  private final Map<String, int[]> sets;

  SegmentColumns(
      Map<String, long[]> longs,
      Map<String, double[]> doubles,
      Map<String, PointColumn> points,
      Map<String, int[]> sets) {
    this.longs = Map.copyOf(longs);
    this.doubles = Map.copyOf(doubles);
    this.points = Map.copyOf(points);
    this.sets = Map.copyOf(sets);
  }

  /** A field's numbers by document; {@link #NO_LONG} where there is none. */
  public long[] longs(String field) {
    return known(longs, field);
  }

  /** A field's numbers by document; NaN where there is none. */
  public double[] doubles(String field) {
    return known(doubles, field);
  }

  /** A field's places by document. */
  public PointColumn points(String field) {
    return known(points, field);
  }

  /** A field's {@link ValueSets} numbers by document; {@link ValueSets#EMPTY_SET} for no value. */
  public int[] sets(String field) {
    return known(sets, field);
  }

  private static <T> T known(Map<String, T> columns, String field) {
    T column = columns.get(field);
    if (column == null) {
      throw new IllegalArgumentException("field must stand in the layout; got: " + field);
    }
    return column;
  }
}
