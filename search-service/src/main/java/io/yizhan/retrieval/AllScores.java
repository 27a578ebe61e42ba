package io.yizhan.retrieval;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Writes the score of every match that is allowed into an array. One thread. */
final class AllScores extends SimpleCollector {

  private final float[] scores;
  private final IntPredicate allowed;
  private int base;
  private @Nullable Scorable scorer;

  AllScores(float[] scores, IntPredicate allowed) {
    this.scores = scores;
    this.allowed = allowed;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable next) {
    scorer = next;
  }

  @Override
  public void collect(int doc) throws IOException {
    if (scorer != null && allowed.test(base + doc)) {
      scores[base + doc] = scorer.score();
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
