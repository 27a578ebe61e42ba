package io.yizhan.retrieval;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody asks of the policies.
 *
 * @param text in their words
 * @param region code of the place they ask for; empty: any
 * @param asOf the day they ask about; empty: passages of any time answer
 * @param size how many passages at most, 1…{@value #MAX_SIZE}
 */
public record PolicyQuestion(
    String text, Optional<String> region, Optional<LocalDate> asOf, int size) {

  /** The most passages that can be asked for. */
  public static final int MAX_SIZE = 100;

  /** The most characters of a question that are read. */
  public static final int MAX_CHARS = 500;

  /**
   * Reads at most {@value #MAX_CHARS} characters.
   *
   * @throws IllegalArgumentException when the size is outside its bounds
   */
  public PolicyQuestion {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + "; got: " + size);
    }
    if (text.length() > MAX_CHARS) {
      text = text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_CHARS)));
    }
  }

  /** A question about no place and day in particular. */
  public static PolicyQuestion of(String text, int size) {
    return new PolicyQuestion(text, Optional.empty(), Optional.empty(), size);
  }
}
