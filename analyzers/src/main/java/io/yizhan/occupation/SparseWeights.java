package io.yizhan.occupation;

/**
 * Rows of few weights among many, a byte a weight.
 *
 * <p>Row {@code r} holds the weights {@code scales[r] * values[i]} at nodes {@code nodes[i]}, for
 * {@code starts[r] <= i < starts[r + 1]}. Immutable.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; the arrays are handed over, not shared
record SparseWeights(int[] starts, float[] scales, char[] nodes, byte[] values) {

  private static final int LARGEST = Byte.MAX_VALUE;

  /** Adds {@code factor} times a row to dense scores. */
  void addRow(int row, float factor, float[] scores) {
    float unit = factor * scales[row];
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      scores[nodes[i]] += unit * values[i];
    }
  }

  /**
   * Rounds dense rows to bytes.
   *
   * @param dense rows of equal length, at most 65,536
   * @param least weights smaller than this are dropped
   */
  static SparseWeights of(float[][] dense, float least) {
    int[] starts = new int[dense.length + 1];
    float[] scales = new float[dense.length];
    for (int row = 0; row < dense.length; row++) {
      scales[row] = largest(dense[row]) / LARGEST;
      starts[row + 1] = starts[row] + kept(dense[row], threshold(scales[row], least));
    }
    char[] nodes = new char[starts[dense.length]];
    byte[] values = new byte[starts[dense.length]];
    int at = 0;
    for (int row = 0; row < dense.length; row++) {
      float threshold = threshold(scales[row], least);
      for (int node = 0; node < dense[row].length; node++) {
        if (Math.abs(dense[row][node]) >= threshold) {
          nodes[at] = (char) node;
          values[at] = (byte) Math.round(dense[row][node] / scales[row]);
          at++;
        }
      }
    }
    return new SparseWeights(starts, scales, nodes, values);
  }

  private static float threshold(float scale, float least) {
    return scale == 0 ? Float.POSITIVE_INFINITY : Math.max(least, scale / 2);
  }

  private static float largest(float[] row) {
    float largest = 0;
    for (float weight : row) {
      largest = Math.max(largest, Math.abs(weight));
    }
    return largest;
  }

  private static int kept(float[] row, float threshold) {
    int kept = 0;
    for (float weight : row) {
      if (Math.abs(weight) >= threshold) {
        kept++;
      }
    }
    return kept;
  }
}
