package io.yizhan.retrieval;

import io.yizhan.embedding.SentenceVector;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Moves the vector of a question to where its answers are: people ask 老板不给钱怎么办, and what answers
 * says 应当及时足额支付劳动报酬. A linear map, learned from questions with known answers and added to the
 * question itself; passages stay where they are. 512 × 512 numbers, some 50 µs a question.
 * Immutable.
 */
final class QuestionProjection {

  private static final int SIZE = SentenceVector.DIMENSIONS;

  private final SentenceVector[] rows;

  /** A map by the rows that are added, as often as the question's component says. */
  private QuestionProjection(SentenceVector[] rows) {
    this.rows = rows;
  }

  /** The map that leaves every question where it is. */
  static QuestionProjection none() {
    return of(new float[SIZE][SIZE]);
  }

  /** A map by its rows: {@value SentenceVector#DIMENSIONS} of as many components. */
  static QuestionProjection of(float[][] rows) {
    return new QuestionProjection(
        Arrays.stream(rows).map(SentenceVector::of).toArray(SentenceVector[]::new));
  }

  /** The question's vector, moved; of unit length again. */
  SentenceVector apply(SentenceVector question) {
    float[] from = question.toFloats();
    float[] moved = from.clone();
    for (int row = 0; row < SIZE; row++) {
      float factor = from[row] * rows[row].scale();
      byte[] steps = rows[row].components();
      for (int i = 0; i < SIZE; i++) {
        moved[i] += factor * steps[i];
      }
    }
    return SentenceVector.ofDirection(moved);
  }

  /** Reads a map. */
  static QuestionProjection read(DataInputStream in) throws IOException {
    SentenceVector[] rows = new SentenceVector[SIZE];
    for (int row = 0; row < SIZE; row++) {
      float scale = in.readFloat();
      byte[] components = new byte[SIZE];
      in.readFully(components);
      rows[row] = new SentenceVector(scale, components);
    }
    return new QuestionProjection(rows);
  }

  /** Writes the map as {@link #read} takes it. */
  void write(DataOutputStream out) throws IOException {
    for (SentenceVector row : rows) {
      out.writeFloat(row.scale());
      out.write(row.components());
    }
  }
}
