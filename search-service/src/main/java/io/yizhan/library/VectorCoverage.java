package io.yizhan.library;

/**
 * How far the vectors of passages are.
 *
 * @param texts different texts that are to have one
 * @param computed how many of them have it
 */
public record VectorCoverage(int texts, int computed) {

  /** Whether every text has its vector. */
  public boolean isComplete() {
    return computed >= texts;
  }
}
