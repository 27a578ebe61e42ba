package io.yizhan.occupation;

/**
 * Turns a model's probability into the share of such guesses that are right: both as log odds, on a
 * straight line.
 *
 * <p>A model trained on noisy labels is too sure of its best guesses and too hard on the others; a
 * slope below 1 mends both. Order is kept, sums are not: what a guess is worth is asked of each
 * alone.
 *
 * @param slope above 0, so that order is kept
 * @param offset log odds that a guess of one half has
 */
record Calibration(float slope, float offset) {

  /** Leaves probabilities as they are. */
  static final Calibration NONE = new Calibration(1, 0);

  private static final int STEPS = 50;
  private static final double LEAST = 1e-7;

  Calibration {
    if (!(slope > 0 && Float.isFinite(slope) && Float.isFinite(offset))) {
      throw new IllegalArgumentException(
          "calibration must be finite, its slope > 0; got: " + slope + ", " + offset);
    }
  }

  /** The confidence for a probability; none for none, so what is impossible stays so. */
  double apply(double probability) {
    return probability <= 0 ? 0 : logistic(slope * logOdds(probability) + offset);
  }

  /**
   * The line under which the outcomes are likeliest, by Newton's method; a step that makes them
   * less likely is halved, because far from the goal the method overshoots.
   *
   * @param probabilities what the model said
   * @param right whether it was so, in the same order
   */
  static Calibration fit(double[] probabilities, boolean[] right) {
    double slope = 1;
    double offset = 0;
    double loss = loss(probabilities, right, slope, offset);
    for (int step = 0; step < STEPS; step++) {
      double[] direction = direction(probabilities, right, slope, offset);
      double share = 1;
      double next = loss(probabilities, right, slope + direction[0], offset + direction[1]);
      while (!(next <= loss) && share > LEAST) {
        share /= 2;
        next =
            loss(probabilities, right, slope + share * direction[0], offset + share * direction[1]);
      }
      if (!(next < loss)) {
        break;
      }
      slope += share * direction[0];
      offset += share * direction[1];
      loss = next;
    }
    return new Calibration((float) slope, (float) offset);
  }

  /** Newton's step for slope and offset. */
  private static double[] direction(
      double[] probabilities, boolean[] right, double slope, double offset) {
    double gradientSlope = 0;
    double gradientOffset = 0;
    double slopeSlope = LEAST;
    double slopeOffset = 0;
    double offsetOffset = LEAST;
    for (int i = 0; i < probabilities.length; i++) {
      double odds = logOdds(probabilities[i]);
      double expected = logistic(slope * odds + offset);
      double miss = (right[i] ? 1 : 0) - expected;
      double spread = expected * (1 - expected);
      gradientSlope += miss * odds;
      gradientOffset += miss;
      slopeSlope += spread * odds * odds;
      slopeOffset += spread * odds;
      offsetOffset += spread;
    }
    double determinant = slopeSlope * offsetOffset - slopeOffset * slopeOffset;
    return new double[] {
      (offsetOffset * gradientSlope - slopeOffset * gradientOffset) / determinant,
      (slopeSlope * gradientOffset - slopeOffset * gradientSlope) / determinant
    };
  }

  /** Minus the log likelihood. */
  private static double loss(double[] probabilities, boolean[] right, double slope, double offset) {
    double loss = 0;
    for (int i = 0; i < probabilities.length; i++) {
      double odds = slope * logOdds(probabilities[i]) + offset;
      loss += StrictMath.log1p(StrictMath.exp(right[i] ? -odds : odds));
    }
    return loss;
  }

  private static double logOdds(double probability) {
    double bounded = Math.min(1 - LEAST, Math.max(LEAST, probability));
    return StrictMath.log(bounded / (1 - bounded));
  }

  private static double logistic(double odds) {
    return 1 / (1 + StrictMath.exp(-odds));
  }
}
