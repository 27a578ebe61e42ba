package io.yizhan.columns;

import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BitUtil;

/**
 * The order in which an index keeps its documents: those near each other stand together, along the
 * z-curve, and those without a place last. Whole {@link PlaceBlocks} then lie inside or outside a
 * circle. Costs some bytes a document on disk, and sorting when segments are written and merged.
 */
public final class PlaceOrder {

  /** What a document without a place stands by. */
  public static final long LAST = Long.MAX_VALUE;

  private static final String FIELD = "placeOrder";

  /** Left out of each coordinate: what remains tells places a few metres apart. */
  private static final int FINE_BITS = 8;

  private PlaceOrder() {}

  /** The sort of the index. */
  public static Sort sort() {
    SortField order = new SortField(FIELD, SortField.Type.LONG);
    order.setMissingValue(LAST);
    return new Sort(order);
  }

  /** What a place stands by, ascending. */
  public static long of(double lat, double lon) {
    return BitUtil.interleave(
        shifted(GeoEncodingUtils.encodeLatitude(lat)),
        shifted(GeoEncodingUtils.encodeLongitude(lon)));
  }

  /** What a document with a place stands by. */
  public static Field field(double lat, double lon) {
    return new NumericDocValuesField(FIELD, of(lat, lon));
  }

  /** Ascending without a sign. */
  private static int shifted(int encoded) {
    return (encoded ^ Integer.MIN_VALUE) >>> FINE_BITS;
  }
}
