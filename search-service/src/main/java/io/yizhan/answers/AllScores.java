package io.yizhan.answers;

import java.io.IOException;
import java.util.function.IntPredicate;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Writes the score of every match into an array. One thread. */
@SuppressWarnings("ArrayRecordComponent") // lives as long as a search, by reference only
record AllScores(float[] scores, IntPredicate allowed) implements Collector {

  @Override
  public LeafCollector getLeafCollector(LeafReaderContext context) {
    return new LeafCollector() {
      private @Nullable Scorable scorer;

      @Override
      public void setScorer(Scorable next) {
        scorer = next;
      }

      @Override
      public void collect(int doc) throws IOException {
        int passage = context.docBase + doc;
        if (scorer != null && allowed.test(passage)) {
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
