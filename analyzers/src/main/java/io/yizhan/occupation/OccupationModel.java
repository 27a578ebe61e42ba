package io.yizhan.occupation;

import io.yizhan.occupation.TitleCleaner.CleanTitle;
import java.util.Arrays;

/**
 * A sparse linear model: weights of n-grams for the nodes of the {@link OutcomeTree}.
 *
 * <p>Weights are bytes with one scale a row; what rounds to nothing is not stored. Immutable; a
 * call costs a few dozen rows of some dozen weights, one pass over the tree and one over the
 * outcomes, and allocates one array of floats.
 */
final class OccupationModel {

  /** Scores this far below the best have no probability. */
  private static final float NEGLIGIBLE = 60f;

  private final Vocabulary vocabulary;
  private final OutcomeTree tree;
  private final Calibration calibration;
  private final SparseWeights weights;

  OccupationModel(
      Vocabulary vocabulary, OutcomeTree tree, Calibration calibration, SparseWeights weights) {
    this.vocabulary = vocabulary;
    this.tree = tree;
    this.calibration = calibration;
    this.weights = weights;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  OutcomeTree tree() {
    return tree;
  }

  /** What probabilities are worth; fitted by cross-validation. */
  Calibration calibration() {
    return calibration;
  }

  SparseWeights weights() {
    return weights;
  }

  /** The same model with another calibration. */
  OccupationModel withCalibration(Calibration other) {
    return new OccupationModel(vocabulary, tree, other, weights);
  }

  /** Scores of outcomes in the first places; {@code NEGATIVE_INFINITY} when nothing is known. */
  float[] scores(CleanTitle title) {
    TitleVector vector = vocabulary.vector(title);
    float[] scores = new float[tree.nodes()];
    if (vector.size() == 0) {
      Arrays.fill(scores, Float.NEGATIVE_INFINITY);
      return scores;
    }
    for (int i = 0; i < vector.size(); i++) {
      weights.addRow(vector.features()[i], vector.values()[i], scores);
    }
    tree.addShared(scores);
    return scores;
  }

  /** Softmax of {@code scores[0, count)} in place; all zero where no score is finite. */
  static void toProbabilities(float[] scores, int count) {
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      best = Math.max(best, scores[i]);
    }
    if (best == Float.NEGATIVE_INFINITY) {
      Arrays.fill(scores, 0);
      return;
    }
    float sum = 0;
    for (int i = 0; i < count; i++) {
      float below = scores[i] - best;
      scores[i] = below > -NEGLIGIBLE ? exp(below) : 0;
      sum += scores[i];
    }
    for (int i = 0; i < count; i++) {
      scores[i] /= sum;
    }
  }

  /**
   * e to the power of {@code x} as (1 + x/1024)^1024, for x from -60 to 0. Ten multiplications, the
   * same on every machine, monotone; 1 % too small at -5, 9 % at -14, which the calibration takes
   * up.
   */
  private static float exp(float x) {
    float power = 1 + x / 1024;
    for (int doubling = 0; doubling < 10; doubling++) {
      power *= power;
    }
    return power;
  }
}
