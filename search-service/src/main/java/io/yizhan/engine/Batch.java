package io.yizhan.engine;

import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one segment on their way through the tests, each with the score of its text. Tests
 * keep some; a loop over an array for each is faster than a call for each document. One thread.
 */
final class Batch {

  /** As many as Lucene scores in one go. */
  private static final int MOST = 4096;

  private static final long DOC_BITS = 0xFFFF_FFFFL;

  /** Score above document, so that keeping one copies one number. */
  private final long[] entries = new long[MOST];

  private int size;

  boolean isFull() {
    return size == MOST;
  }

  int size() {
    return size;
  }

  int doc(int place) {
    return (int) entries[place];
  }

  float score(int place) {
    return Float.intBitsToFloat((int) (entries[place] >>> Integer.SIZE));
  }

  void add(int doc, float score) {
    entries[size] = ((long) Float.floatToRawIntBits(score) << Integer.SIZE) | (doc & DOC_BITS);
    size++;
  }

  /**
   * Takes the documents of a range that are live, with a score of 0, in place of what it had.
   *
   * @param from the first
   * @param to one past the last; no more than a block's length away
   */
  void fill(int from, int to, @Nullable Bits live) {
    if (live == null) {
      for (int i = 0; i < to - from; i++) {
        entries[i] = (long) from + i;
      }
      size = to - from;
      return;
    }
    size = 0;
    for (int doc = from; doc < to; doc++) {
      entries[size] = doc;
      size += live.get(doc) ? 1 : 0;
    }
  }

  /** Keeps what stands at a place, at another one before it. */
  void keep(int place, int as) {
    entries[as] = entries[place];
  }

  /** Drops everything from a place on. */
  void cut(int kept) {
    size = kept;
  }
}
