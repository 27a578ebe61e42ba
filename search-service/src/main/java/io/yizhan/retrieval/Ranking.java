package io.yizhan.retrieval;

import java.util.stream.IntStream;

/**
 * The order of candidates by one method: a score for each place. Stateless.
 *
 * <p>Fusing ranks: 1 / (60 + rank) by each method, summed; those behind rank 100 give nothing.
 */
final class Ranking {

  private static final int FUSED_DEPTH = 100;
  private static final int FUSED_OFFSET = 60;

  private Ranking() {}

  /** A score for each candidate, the higher the better; to be compared within one question. */
  static float[] of(RetrievalMethod method, Candidates candidates, RetrievalModel model) {
    return switch (method) {
      case PAIRS -> column(candidates, Feature.PAIRS);
      case WORDS -> column(candidates, Feature.WORDS);
      case MEANING -> column(candidates, Feature.PASSAGE);
      case FUSED_RANKS -> fused(candidates);
      case LEARNED -> {
        float[] scores = new float[candidates.size()];
        for (int i = 0; i < scores.length; i++) {
          scores[i] = model.score(candidates.features()[i]);
        }
        yield scores;
      }
    };
  }

  private static float[] column(Candidates candidates, Feature feature) {
    float[] column = new float[candidates.size()];
    for (int i = 0; i < column.length; i++) {
      column[i] = candidates.get(i, feature);
    }
    return column;
  }

  private static float[] fused(Candidates candidates) {
    float[] sums = new float[candidates.size()];
    for (Feature feature : new Feature[] {Feature.PAIRS, Feature.WORDS, Feature.PASSAGE}) {
      int[] places = Best.places(column(candidates, feature), FUSED_DEPTH);
      IntStream.range(0, places.length)
          .forEach(rank -> sums[places[rank]] += 1f / (FUSED_OFFSET + rank + 1));
    }
    return sums;
  }
}
