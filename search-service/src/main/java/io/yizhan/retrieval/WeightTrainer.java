package io.yizhan.retrieval;

import java.util.List;

/**
 * Learns how much each feature weighs: the weights under which the right passages get most of the
 * probability among all candidates of their question. Adam on a convex loss, always the same steps;
 * deterministic. One thread.
 */
final class WeightTrainer {

  private static final int STEPS = 300;
  private static final int COOL_AFTER = 200;
  private static final double RATE = 0.1;
  private static final double COOL_RATE = 0.01;
  private static final double DECAY = 1e-3;
  private static final double KEEP_MEAN = 0.9;
  private static final double KEEP_SQUARE = 0.99;

  private final List<Example> examples;
  private final double[] means = new double[Feature.count()];
  private final double[] deviations = new double[Feature.count()];

  /** Learns from questions; each must have a right candidate. */
  WeightTrainer(List<Example> examples) {
    this.examples = examples;
    standardise();
  }

  /**
   * A question's candidates.
   *
   * @param features a row for each
   * @param right which of them answer; at least one does
   */
  @SuppressWarnings("ArrayRecordComponent") // read once, by reference only
  record Example(float[][] features, boolean[] right) {}

  /** The weights, for features as they are. */
  float[] train() {
    int size = Feature.count();
    double[] weights = new double[size];
    double[] mean = new double[size];
    double[] square = new double[size];
    for (int step = 1; step <= STEPS; step++) {
      double[] gradient = gradient(weights);
      double rate = step > COOL_AFTER ? COOL_RATE : RATE;
      for (int i = 0; i < size; i++) {
        mean[i] = KEEP_MEAN * mean[i] + (1 - KEEP_MEAN) * gradient[i];
        square[i] = KEEP_SQUARE * square[i] + (1 - KEEP_SQUARE) * gradient[i] * gradient[i];
        double direction = mean[i] / (1 - Math.pow(KEEP_MEAN, step));
        double size2 = square[i] / (1 - Math.pow(KEEP_SQUARE, step));
        weights[i] -= rate * direction / (Math.sqrt(size2) + 1e-8);
      }
    }
    float[] result = new float[size];
    for (int i = 0; i < size; i++) {
      result[i] = (float) (weights[i] / deviations[i]);
    }
    return result;
  }

  private double[] gradient(double[] weights) {
    double[] gradient = new double[weights.length];
    for (Example example : examples) {
      addGradient(example, weights, gradient);
    }
    for (int i = 0; i < gradient.length; i++) {
      gradient[i] = gradient[i] / examples.size() + DECAY * weights[i];
    }
    return gradient;
  }

  private void addGradient(Example example, double[] weights, double[] gradient) {
    int candidates = example.features.length;
    double[] scores = new double[candidates];
    double best = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < candidates; c++) {
      for (int i = 0; i < weights.length; i++) {
        scores[c] += weights[i] * example.features[c][i] / deviations[i];
      }
      best = Math.max(best, scores[c]);
    }
    double all = 0;
    double right = 0;
    for (int c = 0; c < candidates; c++) {
      scores[c] = Math.exp(scores[c] - best);
      all += scores[c];
      right += example.right[c] ? scores[c] : 0;
    }
    right = Math.max(right, Double.MIN_NORMAL);
    for (int c = 0; c < candidates; c++) {
      double pull = scores[c] / all - (example.right[c] ? scores[c] / right : 0);
      for (int i = 0; i < weights.length; i++) {
        gradient[i] += pull * (example.features[c][i] - means[i]) / deviations[i];
      }
    }
  }

  private void standardise() {
    double[] squares = new double[means.length];
    long rows = 0;
    for (Example example : examples) {
      for (float[] row : example.features) {
        rows++;
        for (int i = 0; i < row.length; i++) {
          means[i] += row[i];
          squares[i] += (double) row[i] * row[i];
        }
      }
    }
    for (int i = 0; i < means.length; i++) {
      means[i] /= rows;
      deviations[i] = Math.sqrt(Math.max(0, squares[i] / rows - means[i] * means[i])) + 1e-6;
    }
  }
}
