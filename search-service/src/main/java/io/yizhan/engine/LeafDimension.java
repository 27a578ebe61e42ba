package io.yizhan.engine;

import java.util.Optional;

/** A dimension in one segment. One thread. */
sealed class LeafDimension permits LeafRings {

  private final Optional<DocTest> chosen;
  private final int[] sets;
  private final int[] counts;

  /**
   * Binds it.
   *
   * @param chosen what must hold; empty when nothing is chosen
   * @param sets number of each document's set
   * @param counts by number of a set, to be added to; of length 0 when nothing is to be counted
   */
  LeafDimension(Optional<DocTest> chosen, int[] sets, int[] counts) {
    this.chosen = chosen;
    this.sets = sets;
    this.counts = counts;
  }

  boolean isChosen() {
    return chosen.isPresent();
  }

  /** Whether a document has what is chosen. */
  boolean holds(int doc) {
    return chosen.isEmpty() || chosen.get().passes(doc);
  }

  /** Counts a document. */
  void count(int doc) {
    if (counts.length > 0) {
      counts[sets[doc]]++;
    }
  }

  /** Counts the documents of a batch. */
  void count(Batch batch) {
    if (counts.length > 0) {
      for (int i = 0; i < batch.size(); i++) {
        counts[sets[batch.doc(i)]]++;
      }
    }
  }
}
