package io.yizhan.engine;

import java.util.Comparator;
import org.apache.lucene.util.BytesRef;

/**
 * Where a hit stands in the order. Keys of different documents are never equal.
 *
 * @param first greater comes first: a score, a number, or a distance in metres below 0
 * @param second greater comes first; 0 where an order has only one
 * @param id smaller comes first
 */
public record RankKey(double first, long second, BytesRef id) implements Comparable<RankKey> {

  private static final Comparator<RankKey> BEST_FIRST =
      Comparator.comparingDouble(RankKey::first)
          .thenComparingLong(RankKey::second)
          .reversed()
          .thenComparing(RankKey::id);

  /** Best first. */
  @Override
  public int compareTo(RankKey other) {
    return BEST_FIRST.compare(this, other);
  }
}
