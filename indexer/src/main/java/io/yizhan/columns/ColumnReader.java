package io.yizhan.columns;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.NumericUtils;

/** Reads the doc values of one segment into arrays. One thread; used once. */
final class ColumnReader {

  /** Stands for a number that was not asked for yet. */
  private static final int UNKNOWN = -1;

  private final LeafReader segment;
  private final Map<String, ValueSets> values;

  /** Reads a segment; numbers the values of these set fields. */
  ColumnReader(LeafReader segment, Map<String, ValueSets> values) {
    this.segment = segment;
    this.values = values;
  }

  SegmentColumns read(ColumnLayout layout) throws IOException {
    Map<String, long[]> longs = new HashMap<>();
    Map<String, double[]> doubles = new HashMap<>();
    Map<String, PointColumn> points = new HashMap<>();
    Map<String, int[]> sets = new HashMap<>();
    for (String field : layout.longs()) {
      longs.put(field, longs(field));
    }
    for (String field : layout.doubles()) {
      doubles.put(
          field,
          Arrays.stream(longs(field))
              .mapToDouble(
                  bits ->
                      bits == SegmentColumns.NO_LONG
                          ? Double.NaN
                          : NumericUtils.sortableLongToDouble(bits))
              .toArray());
    }
    for (String field : layout.points()) {
      points.put(field, points(field));
    }
    for (Map.Entry<String, ValueSets> field : values.entrySet()) {
      sets.put(field.getKey(), new SetReader(field.getKey(), field.getValue()).read());
    }
    return new SegmentColumns(longs, doubles, points, sets);
  }

  private long[] longs(String field) throws IOException {
    long[] column = new long[segment.maxDoc()];
    Arrays.fill(column, SegmentColumns.NO_LONG);
    SortedNumericDocValues numbers = DocValues.getSortedNumeric(segment, field);
    while (numbers.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      column[numbers.docID()] = numbers.nextValue();
    }
    return column;
  }

  private PointColumn points(String field) throws IOException {
    int[] lat = new int[segment.maxDoc()];
    int[] lon = new int[segment.maxDoc()];
    Arrays.fill(lat, PointColumn.NONE);
    SortedNumericDocValues encoded = DocValues.getSortedNumeric(segment, field);
    while (encoded.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      long both = encoded.nextValue();
      lat[encoded.docID()] = (int) (both >> Integer.SIZE);
      lon[encoded.docID()] = (int) both;
    }
    return new PointColumn(lat, lon);
  }

  /**
   * Reads one set column; each distinct value and each value that stands alone is numbered once.
   */
  private final class SetReader {

    private final ValueSets sets;
    private final SortedSetDocValues ordinals;
    private final int[] numbered;
    private final int[] alone;

    SetReader(String field, ValueSets sets) throws IOException {
      this.sets = sets;
      ordinals = DocValues.getSortedSet(segment, field);
      int distinct = Math.toIntExact(ordinals.getValueCount());
      numbered = new int[distinct];
      alone = new int[distinct];
      Arrays.fill(numbered, UNKNOWN);
      Arrays.fill(alone, UNKNOWN);
    }

    int[] read() throws IOException {
      int[] column = new int[segment.maxDoc()];
      while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int count = ordinals.docValueCount();
        column[ordinals.docID()] = count == 1 ? single((int) ordinals.nextOrd()) : several(count);
      }
      sets.publish();
      return column;
    }

    private int single(int ordinal) throws IOException {
      if (alone[ordinal] == UNKNOWN) {
        alone[ordinal] = sets.set(new int[] {number(ordinal)});
      }
      return alone[ordinal];
    }

    private int several(int count) throws IOException {
      int[] members = new int[count];
      for (int i = 0; i < count; i++) {
        members[i] = number((int) ordinals.nextOrd());
      }
      Arrays.sort(members);
      return sets.set(members);
    }

    private int number(int ordinal) throws IOException {
      if (numbered[ordinal] == UNKNOWN) {
        numbered[ordinal] = sets.value(ordinals.lookupOrd(ordinal));
      }
      return numbered[ordinal];
    }
  }
}
