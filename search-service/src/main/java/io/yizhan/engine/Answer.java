package io.yizhan.engine;

import java.util.List;
import java.util.Map;

/** What the engine found. Immutable. */
public final class Answer {

  private final long total;
  private final boolean isTotalExact;
  private final List<Hit> hits;
  private final Map<String, SetCounts> counts;
  private final List<Long> rings;
  private final boolean partial;

  Answer(
      long total,
      boolean isTotalExact,
      List<Hit> hits,
      Map<String, SetCounts> counts,
      List<Long> rings,
      boolean partial) {
    this.partial = partial;
    this.total = total;
    this.isTotalExact = isTotalExact;
    this.hits = List.copyOf(hits);
    this.counts = Map.copyOf(counts);
    this.rings = List.copyOf(rings);
  }

  /**
   * Documents that match and meet every condition, those of earlier pages included; no more than
   * there are where it is not {@link #isTotalExact exact}.
   */
  public long total() {
    return total;
  }

  /** Whether the total is no less than there are. */
  public boolean isTotalExact() {
    return isTotalExact;
  }

  /**
   * Whether the time was spent before every document was looked at: hits, total and counts are then
   * those of the documents seen.
   */
  public boolean isPartial() {
    return partial;
  }

  /** The same total and counts with other hits. */
  Answer withHits(List<Hit> others) {
    return new Answer(total, isTotalExact, others, counts, rings, partial);
  }

  /** The best, in order; behind them, out of order, what fills a page that a spread left short. */
  public List<Hit> hits() {
    return hits;
  }

  /** How many documents lie within each of the {@link Rings}; empty when there were none. */
  public List<Long> rings() {
    return rings;
  }

  /**
   * The counts of a dimension.
   *
   * @throws IllegalArgumentException when it was not to be counted
   */
  public SetCounts counts(String key) {
    SetCounts counted = counts.get(key);
    if (counted == null) {
      throw new IllegalArgumentException("dimension must be counted; got: " + key);
    }
    return counted;
  }
}
