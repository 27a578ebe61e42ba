package io.yizhan.match;

import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Documents of one segment on their way through the rules, each with the one rule that it failed so
 * far, if any. One thread.
 */
final class Contenders {

  /** As many as fit beside their columns in the nearest cache. */
  static final int MOST = 1024;

  private final int[] docs = new int[MOST];
  private final byte[] verdicts = new byte[MOST];
  private int size;

  /**
   * Takes the live documents of a range in place of what it had.
   *
   * @param from the first
   * @param to one past the last; at most {@link #MOST} on
   * @param live null when all are
   */
  void fill(int from, int to, @Nullable Bits live) {
    size = 0;
    for (int doc = from; doc < to; doc++) {
      docs[size] = doc;
      verdicts[size] = Verdict.PASSES;
      size += live == null || live.get(doc) ? 1 : 0;
    }
  }

  int size() {
    return size;
  }

  int doc(int place) {
    return docs[place];
  }

  /** The {@link Verdict} of all rules so far. */
  byte verdict(int place) {
    return verdicts[place];
  }

  /** Keeps what stands at a place, at another one before it, with a verdict. */
  void keep(int place, int as, byte verdict) {
    docs[as] = docs[place];
    verdicts[as] = verdict;
  }

  /** Drops everything from a place on. */
  void cut(int kept) {
    size = kept;
  }
}
