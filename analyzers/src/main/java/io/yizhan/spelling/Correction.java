package io.yizhan.spelling;

import java.util.List;

/**
 * A text that was probably meant.
 *
 * @param text the whole text with every span replaced
 * @param spans what was replaced, in the order of the text; not empty
 */
public record Correction(String text, List<Span> spans) {

  /** Copies the spans. */
  public Correction {
    spans = List.copyOf(spans);
  }

  /**
   * One replaced piece.
   *
   * @param start first char in the text as it was typed
   * @param end one past its last char
   * @param replacement what stands there instead, 月嫂
   */
  public record Span(int start, int end, String replacement) {}
}
