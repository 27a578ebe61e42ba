package io.yizhan.engine;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * Ranks by the score of the text and what preferences add. Stops adding as soon as what is still to
 * come cannot bring the document onto the page: first by the weights, then by a cheap bound of the
 * dearest preference. One thread.
 */
final class ScoreRanker extends LeafRanker {

  /** To stay above what is added as floats, whatever is rounded on the way. */
  private static final double FLOAT_ERROR = 1e-5;

  private final LeafPreference[] preferences;
  private final float[] mostFrom;
  private final long[] then;
  private final int docBase;
  private final TopHits top;

  ScoreRanker(List<LeafPreference> preferences, long[] then, int docBase, TopHits top) {
    this.preferences =
        preferences.stream()
            .sorted(Comparator.comparing(LeafPreference::cost))
            .toArray(LeafPreference[]::new);
    this.mostFrom = new float[this.preferences.length];
    float most = 0;
    for (int i = mostFrom.length - 1; i >= 0; i--) {
      most += this.preferences[i].weight();
      mostFrom[i] = most;
    }
    this.then = then;
    this.docBase = docBase;
    this.top = top;
  }

  @Override
  boolean needsScores() {
    return top.least() < Double.POSITIVE_INFINITY;
  }

  @Override
  double atMostIn(int block) {
    double most = 0;
    for (LeafPreference preference : preferences) {
      most += preference.atMostIn(block);
    }
    return most * (1 + FLOAT_ERROR);
  }

  @Override
  boolean mayEnter(int doc, float score) {
    return score + most() >= top.least();
  }

  @Override
  void rank(Batch batch) throws IOException {
    for (int i = 0; i < batch.size(); i++) {
      if (mayEnter(batch.doc(i), batch.score(i))) {
        rank(batch.doc(i), batch.score(i));
      }
    }
  }

  /** All that preferences can add. */
  private float most() {
    return mostFrom.length == 0 ? 0 : mostFrom[0];
  }

  @Override
  void rank(int doc, float text) throws IOException {
    double least = top.least();
    double score = text;
    for (int i = 0; i < preferences.length; i++) {
      if ((float) (score + mostFrom[i]) < least) {
        return;
      }
      double rest = mostFrom[i] - preferences[i].weight();
      if ((float) (score + preferences[i].atMost(doc) + rest) < least) {
        return;
      }
      score += preferences[i].of(doc);
    }
    top.offer((float) score, then[doc], docBase + doc);
  }
}
