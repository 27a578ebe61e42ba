package io.yizhan.schedule;

import io.yizhan.columns.ValueSets;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.ToLongFunction;
import org.apache.lucene.util.BytesRef;

/**
 * What each value of a field says as of one day, as bits, read when first asked for and kept. Safe
 * for any thread: two may read the same value, and then keep the same bits.
 */
final class DayBits {

  /** Marks what was read; no reading uses it. */
  private static final long READ = Long.MIN_VALUE;

  private final ToLongFunction<BytesRef> reading;
  private volatile AtomicLongArray kept = new AtomicLongArray(0);

  /**
   * Nothing read yet.
   *
   * @param reading what a value says, bits 0 to 62
   */
  DayBits(ToLongFunction<BytesRef> reading) {
    this.reading = reading;
  }

  /** The bits of values for the length of one search. */
  Reader of(ValueSets.View values) {
    AtomicLongArray array = kept;
    if (array.length() < values.values()) {
      array = grown(array, values.values());
      kept = array;
    }
    return new Reader(values, array, reading);
  }

  /** Room for half as many again, so that an index that grows is seldom copied. */
  private static AtomicLongArray grown(AtomicLongArray array, int needed) {
    AtomicLongArray grown = new AtomicLongArray(needed + needed / 2);
    for (int i = 0; i < array.length(); i++) {
      grown.setPlain(i, array.getPlain(i));
    }
    return grown;
  }

  /** Bits by the number of a value. */
  record Reader(ValueSets.View values, AtomicLongArray kept, ToLongFunction<BytesRef> reading) {

    long of(int value) {
      long bits = kept.getPlain(value);
      if (bits == 0) {
        bits = reading.applyAsLong(values.value(value)) | READ;
        kept.setPlain(value, bits);
      }
      return bits & ~READ;
    }
  }
}
