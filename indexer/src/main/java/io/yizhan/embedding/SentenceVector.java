package io.yizhan.embedding;

import org.apache.lucene.util.VectorUtil;

/**
 * The meaning of a text as a direction: {@value #DIMENSIONS} components in 8 bits. Two texts that
 * mean the same point the same way. The length is 1 but for rounding.
 *
 * @param scale what a step of a component is worth
 * @param components −127…127; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // half a gigabyte of these: no wrapper, no copy
public record SentenceVector(float scale, byte[] components) {

  /** How many components a vector has. */
  public static final int DIMENSIONS = 512;

  private static final int LARGEST = 127;

  /**
   * Checks the number of components.
   *
   * @throws IllegalArgumentException when it is another
   */
  public SentenceVector {
    requireDimensions(components.length);
  }

  /**
   * Rounds a vector to 8 bits by its largest component; a cosine is off by some thousandths.
   *
   * @throws IllegalArgumentException unless there are {@value #DIMENSIONS} components
   */
  public static SentenceVector of(float[] vector) {
    requireDimensions(vector.length);
    float largest = 0;
    for (float component : vector) {
      largest = Math.max(largest, Math.abs(component));
    }
    float scale = largest == 0 ? 1 : largest / LARGEST;
    byte[] components = new byte[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      components[i] = (byte) Math.round(vector[i] / scale);
    }
    return new SentenceVector(scale, components);
  }

  /**
   * The direction of a vector of any length but 0, rounded like {@link #of}.
   *
   * @throws IllegalArgumentException unless there are {@value #DIMENSIONS} components
   */
  public static SentenceVector ofDirection(float[] vector) {
    float length = (float) Math.sqrt(VectorUtil.dotProduct(vector, vector));
    float[] unit = vector.clone();
    for (int i = 0; i < unit.length; i++) {
      unit[i] /= length;
    }
    return of(unit);
  }

  /** How alike two texts are, −1…1: the cosine of the angle between them. Some 30 ns. */
  public float cosine(SentenceVector other) {
    return scale * other.scale * VectorUtil.dotProduct(components, other.components);
  }

  /** The components as numbers; a new array. */
  public float[] toFloats() {
    float[] floats = new float[DIMENSIONS];
    for (int i = 0; i < DIMENSIONS; i++) {
      floats[i] = scale * components[i];
    }
    return floats;
  }

  private static void requireDimensions(int got) {
    if (got != DIMENSIONS) {
      throw new IllegalArgumentException(
          "vector must have " + DIMENSIONS + " components; got: " + got);
    }
  }
}
