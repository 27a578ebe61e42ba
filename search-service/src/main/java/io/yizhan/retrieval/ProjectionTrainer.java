package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;
import java.util.ArrayList;
import java.util.List;

/**
 * Learns where questions are to be moved: the linear map that brings them, in the mean of squares,
 * closest to the middle of what answers them, kept small by a penalty. Solved exactly: 512
 * equations by Cholesky, well under a second.
 */
final class ProjectionTrainer {

  private static final int SIZE = SentenceVector.DIMENSIONS;

  /** What a step away from not moving costs; chosen by folds among 1, 2, 3, 5, 8. */
  private static final double PENALTY = 1;

  private final List<Pair> pairs = new ArrayList<>();

  /** A question and the middle of what answers it. */
  @SuppressWarnings("ArrayRecordComponent") // read once, by reference only
  private record Pair(float[] question, float[] answer) {}

  /** Adds a question and the vectors of what answers it, at least one. */
  void add(SentenceVector question, List<SentenceVector> answers) {
    float[] middle = new float[SIZE];
    for (SentenceVector answer : answers) {
      float[] components = answer.toFloats();
      for (int i = 0; i < SIZE; i++) {
        middle[i] += components[i];
      }
    }
    pairs.add(new Pair(question.toFloats(), SentenceVector.ofDirection(middle).toFloats()));
  }

  /** The map learned from what was added; none when nothing was. */
  QuestionProjection train() {
    double[][] squares = new double[SIZE][SIZE];
    double[][] targets = new double[SIZE][SIZE];
    for (Pair pair : pairs) {
      for (int row = 0; row < SIZE; row++) {
        double factor = pair.question[row];
        for (int i = 0; i < SIZE; i++) {
          squares[row][i] += factor * pair.question[i];
          targets[row][i] += factor * (pair.answer[i] - pair.question[i]);
        }
      }
    }
    for (int i = 0; i < SIZE; i++) {
      squares[i][i] += PENALTY;
    }
    decompose(squares);
    solve(squares, targets);
    float[][] rows = new float[SIZE][SIZE];
    for (int row = 0; row < SIZE; row++) {
      for (int i = 0; i < SIZE; i++) {
        rows[row][i] = (float) targets[row][i];
      }
    }
    return QuestionProjection.of(rows);
  }

  /** Replaces the lower half of a positive matrix by its Cholesky factor. */
  private static void decompose(double[][] matrix) {
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column <= row; column++) {
        double sum = matrix[row][column];
        for (int i = 0; i < column; i++) {
          sum -= matrix[row][i] * matrix[column][i];
        }
        matrix[row][column] = row == column ? Math.sqrt(sum) : sum / matrix[column][column];
      }
    }
  }

  /** Replaces right sides by the solutions, row by row. */
  private static void solve(double[][] factor, double[][] sides) {
    for (int row = 0; row < SIZE; row++) {
      for (int i = 0; i < row; i++) {
        subtract(sides[row], factor[row][i], sides[i]);
      }
      divide(sides[row], factor[row][row]);
    }
    for (int row = SIZE - 1; row >= 0; row--) {
      for (int i = row + 1; i < SIZE; i++) {
        subtract(sides[row], factor[i][row], sides[i]);
      }
      divide(sides[row], factor[row][row]);
    }
  }

  private static void subtract(double[] from, double factor, double[] row) {
    for (int i = 0; i < SIZE; i++) {
      from[i] -= factor * row[i];
    }
  }

  private static void divide(double[] row, double by) {
    for (int i = 0; i < SIZE; i++) {
      row[i] /= by;
    }
  }
}
