package io.yizhan.engine;

import java.io.IOException;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Walks the documents of a segment piece by piece and asks the budget before each: some
 * milliseconds of work at most, at the price of some tens of nanoseconds. One search; one thread.
 */
final class BudgetedScan {

  /** Documents of a segment that Lucene scores in one go, whether they match or not. */
  static final int WINDOW = 1 << 15;

  /** Documents that come one by one from one asking to the next. */
  private static final int STRIDE = 1 << 12;

  private final Budget budget;

  /** Walks within a budget. */
  BudgetedScan(Budget budget) {
    this.budget = budget;
  }

  /** Scores the live documents of a range into a collector. */
  void score(BulkScorer scorer, LeafCollector collector, Bits live, DocRange range)
      throws IOException {
    int next = range.from();
    while (next < range.to() && !budget.isSpent()) {
      next = scorer.score(collector, live, next, Math.min(range.to(), next + WINDOW));
    }
  }

  /** Lets a scan take every document of a segment block by block. */
  void browse(LeafScan scan, int documents, @Nullable Bits live) throws IOException {
    scan.browse(documents, live, budget);
  }

  /** Gives an action each live document of an iterator. */
  void each(DocIdSetIterator docs, Bits live, DocAction action) throws IOException {
    int left = 0;
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (left == 0) {
        if (budget.isSpent()) {
          return;
        }
        left = STRIDE;
      }
      left--;
      if (live == null || live.get(doc)) {
        action.take(doc);
      }
    }
  }

  /** What is done with a document. */
  interface DocAction {
    /** Takes one. */
    void take(int doc) throws IOException;
  }
}
