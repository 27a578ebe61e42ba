package io.yizhan.engine;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;

/**
 * Takes the documents that lead in one segment: tests, ranks and counts each. A document that fails
 * what is chosen of exactly one dimension counts for that dimension alone.
 */
final class LeafScan implements LeafCollector {

  private static final int NONE = -1;

  private final DocTest[] tests;
  private final LeafDimension[] dimensions;
  private final LeafRanker ranker;
  private Scorable scorer;
  private long total;

  LeafScan(DocTest[] tests, LeafDimension[] dimensions, LeafRanker ranker, Scorable scorer) {
    this.tests = tests;
    this.dimensions = dimensions;
    this.ranker = ranker;
    this.scorer = scorer;
  }

  /** Documents so far that meet everything. */
  long total() {
    return total;
  }

  @Override
  public void setScorer(Scorable current) {
    scorer = current;
  }

  @Override
  public void collect(int doc) throws IOException {
    for (DocTest test : tests) {
      if (!test.passes(doc)) {
        return;
      }
    }
    int missed = NONE;
    for (int i = 0; i < dimensions.length; i++) {
      if (!dimensions[i].holds(doc)) {
        if (missed != NONE) {
          return;
        }
        missed = i;
      }
    }
    if (missed != NONE) {
      dimensions[missed].count(doc);
      return;
    }
    total++;
    for (LeafDimension dimension : dimensions) {
      dimension.count(doc);
    }
    ranker.rank(doc, scorer);
  }
}
