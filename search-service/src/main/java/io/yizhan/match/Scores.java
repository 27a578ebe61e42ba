package io.yizhan.match;

import java.util.List;

/** A pair's scores: sums of weight times value over parts. Immutable; safe for any thread. */
@SuppressWarnings("EnumOrdinal") // An array of numbers by part, read for each pair.
final class Scores {

  private static final Part[] PARTS = Part.values();

  /** Those that are cheap and tell pairs apart first, those that need more than a number last. */
  private static final List<Part> CHEAPEST_FIRST =
      List.of(
          Part.DISTANCE,
          Part.RELIABILITY,
          Part.EXPERIENCE,
          Part.PAY,
          Part.NATURE,
          Part.TRADE,
          Part.FRESHNESS,
          Part.BENEFITS,
          Part.SCHEDULE,
          Part.SKILLS,
          Part.PREFERRED_SKILLS);

  /** More than sums of eleven numbers up to 1 can differ by in another order. */
  private static final double ROUNDING = 1e-9;

  private final MatchWeights weights;
  private final double[] weightOf = new double[PARTS.length];

  Scores(MatchWeights weights) {
    this.weights = weights;
    for (Part part : PARTS) {
      weightOf[part.ordinal()] = weights.of(part);
    }
  }

  /** The score, 0…1: the sum of all contributions. */
  double score(Pair pair) {
    double score = 0;
    for (Part part : PARTS) {
      score += contribution(part, pair);
    }
    return score;
  }

  /**
   * Whether the score may be so much: false only if it is not, and then mostly after two or three
   * parts.
   */
  boolean mayReach(double least, Pair pair) {
    double atMost = 1 + ROUNDING;
    for (int i = 0; i < CHEAPEST_FIRST.size() && atMost >= least; i++) {
      Part part = CHEAPEST_FIRST.get(i);
      double weight = weight(part);
      if (weight > 0) {
        atMost -= weight * (1 - PartValues.atMost(part, pair));
      }
    }
    return atMost >= least;
  }

  /** What a part adds to the score. */
  double contribution(Part part, Pair pair) {
    return weight(part) * PartValues.value(part, pair);
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
    return weightOf[part.ordinal()];
  }
}
