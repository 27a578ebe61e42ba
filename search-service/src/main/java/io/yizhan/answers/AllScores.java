package io.yizhan.answers;

import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;

/** Writes the score of every match into an array. One thread. */
record AllScores(float[] scores, IntPredicate allowed) implements Collector {

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new LeafCollector() {
      private Scorable scorer = new Scorable() {
            @Override
            public float score() {
              return 0;
            }
          };

      @Override
      public void setScorer(Scorable next) {
        scorer = next;
      }

      @Override
      public void collect(int doc) throws java.io.IOException {
        int passage = context.docBase + doc;
        if (allowed.test(passage)) {
          scores[passage] = scorer.score();
        }
      }
    };
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }
}
