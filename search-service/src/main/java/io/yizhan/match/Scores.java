package io.yizhan.match;

/** A pair's scores: sums of weight times value over parts. Immutable; safe for any thread. */
final class Scores {

  private static final Part[] PARTS = Part.values();

  private final MatchWeights weights;

  Scores(MatchWeights weights) {
    this.weights = weights;
  }

  /** The score, 0…1: the sum of all contributions. */
  double score(Pair pair) {
    double score = 0;
    for (Part part : PARTS) {
      score += contribution(part, pair);
    }
    return score;
  }

  /** What a part adds to the score. */
  double contribution(Part part, Pair pair) {
    return weights.of(part) * PartValues.value(part, pair);
  }

  /** The score of one side alone, 0…1. */
  double side(Side side, Pair pair) {
    double sum = 0;
    for (Part part : PARTS) {
      if (part.side() == side) {
        sum += contribution(part, pair);
      }
    }
    return sum / weights.of(side);
  }

  /** The weight of a part. */
  double weight(Part part) {
    return weights.of(part);
  }
}
