package io.yizhan.engine;

import java.io.IOException;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.Scorer;

/**
 * Takes the documents that lead in one segment: tests, ranks and counts each. A document that fails
 * what is chosen of exactly one dimension counts for that dimension alone.
 *
 * <p>Documents that come one by one are scored only when they pass; those that come scored already
 * are tested as a {@link Batch}.
 */
final class LeafScan implements LeafCollector {

  private static final int NONE = -1;
  private static final int SEVERAL = -2;

  private final DocTest[] tests;
  private final LeafDimension[] dimensions;
  private final boolean anyChosen;
  private final LeafRanker ranker;
  private final Batch batch;
  private Scorable scorer;
  private boolean scored;
  private long total;

  LeafScan(
      DocTest[] tests,
      LeafDimension[] dimensions,
      LeafRanker ranker,
      Batch batch,
      Scorable scorer) {
    this.tests = tests;
    this.dimensions = dimensions;
    boolean chosen = false;
    for (LeafDimension dimension : dimensions) {
      chosen |= dimension.isChosen();
    }
    this.anyChosen = chosen;
    this.ranker = ranker;
    this.batch = batch;
    this.scorer = scorer;
  }

  /** Documents so far that meet everything. */
  long total() {
    return total;
  }

  /**
   * Takes the score of what is coming. A {@link Scorer} walks the postings and scores on demand;
   * any other has scored whole windows beforehand.
   */
  @Override
  public void setScorer(Scorable current) {
    scorer = current;
    scored = !(current instanceof Scorer);
  }

  @Override
  public void collect(int doc) throws IOException {
    if (scored) {
      collect(doc, ranker.needsScores() ? scorer.score() : 0);
      return;
    }
    for (DocTest test : tests) {
      if (!test.passes(doc)) {
        return;
      }
    }
    take(doc, Float.NaN);
  }

  /** Takes a document whose score is known, with others like it. */
  void collect(int doc, float score) throws IOException {
    batch.add(doc, score);
    if (batch.isFull()) {
      finish();
    }
  }

  /** Tests, ranks and counts what is in the batch. */
  @Override
  public void finish() throws IOException {
    for (DocTest test : tests) {
      test.retain(batch);
    }
    if (anyChosen) {
      for (int i = 0; i < batch.size(); i++) {
        take(batch.doc(i), batch.score(i));
      }
    } else {
      total += batch.size();
      for (LeafDimension dimension : dimensions) {
        dimension.count(batch);
      }
      ranker.rank(batch);
    }
    batch.cut(0);
  }

  private void take(int doc, float known) throws IOException {
    int missed = anyChosen ? missed(doc) : NONE;
    if (missed == SEVERAL) {
      return;
    }
    if (missed != NONE) {
      dimensions[missed].count(doc);
      return;
    }
    total++;
    for (LeafDimension dimension : dimensions) {
      dimension.count(doc);
    }
    boolean unknown = Float.isNaN(known) && ranker.needsScores();
    ranker.rank(doc, unknown ? scorer.score() : known);
  }

  private int missed(int doc) {
    int missed = NONE;
    for (int i = 0; i < dimensions.length; i++) {
      if (!dimensions[i].holds(doc)) {
        if (missed != NONE) {
          return SEVERAL;
        }
        missed = i;
      }
    }
    return missed;
  }
}
