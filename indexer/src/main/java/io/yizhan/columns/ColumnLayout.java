package io.yizhan.columns;

import java.util.List;

/**
 * Which doc-values fields stand in columns.
 *
 * @param longs numeric fields, the first value of each document
 * @param doubles numeric fields written as sortable longs, as Lucene's {@code DoubleField} does
 * @param points fields of {@code LatLonDocValuesField}
 * @param sets sorted-set fields
 */
public record ColumnLayout(
    List<String> longs, List<String> doubles, List<String> points, List<String> sets) {

  /** Takes its own copies. */
  public ColumnLayout {
    longs = List.copyOf(longs);
    doubles = List.copyOf(doubles);
    points = List.copyOf(points);
    sets = List.copyOf(sets);
  }
}
