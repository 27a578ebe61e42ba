package io.yizhan.suggest;

import io.yizhan.schema.SuggestionKind;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/**
 * What someone has typed so far.
 *
 * @param text at most {@link #MAX_TEXT_CHARS}; blank asks for the most frequent values
 * @param kinds kinds to suggest; none asks for all
 * @param size most suggestions, 1…{@link #MAX_SIZE}
 * @param now the clock of the request: what has expired by then is not suggested
 */
public record SuggestionRequest(String text, Set<SuggestionKind> kinds, int size, Instant now) {

  /** Longest text that is completed. */
  public static final int MAX_TEXT_CHARS = 64;

  /** Most suggestions. */
  public static final int MAX_SIZE = 100;

  /** Suggestions when nothing is said. */
  public static final int DEFAULT_SIZE = 20;

  /** Copies the kinds; refuses a text or a size beyond its bounds. */
  public SuggestionRequest {
    kinds =
        Set.copyOf(kinds.isEmpty() ? EnumSet.allOf(SuggestionKind.class) : EnumSet.copyOf(kinds));
    if (text.length() > MAX_TEXT_CHARS) {
      throw new IllegalArgumentException(
          "text must have <= " + MAX_TEXT_CHARS + " chars; got: " + text.length());
    }
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + "; got: " + size);
    }
  }

  /** All kinds, {@link #DEFAULT_SIZE} of them. */
  public static SuggestionRequest of(String text, Instant now) {
    return new SuggestionRequest(text, Set.of(), DEFAULT_SIZE, now);
  }
}
