package io.yizhan.policy;

/**
 * A part of a text without the white space around it.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 */
record Span(int start, int end) {

  /** How long it is, in UTF-16 units. */
  int length() {
    return end - start;
  }

  /** What it says. */
  String of(String text) {
    return text.substring(start, end);
  }

  /** A part of a text, narrowed by the white space at its ends; may be empty. */
  static Span trimmed(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** White space, of Unicode too, and marks that are never seen. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\ufeff' || c == '\u200b';
  }
}
