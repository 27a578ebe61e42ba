package io.yizhan.allocation;

/**
 * A worker that fits a call.
 *
 * @param worker id
 * @param score how well, 0…1, as matching gives it
 */
public record CallMatch(String worker, double score) {

  /** Refuses a score outside 0…1. */
  public CallMatch {
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("score of " + worker + " must be 0..1; got: " + score);
    }
  }
}
