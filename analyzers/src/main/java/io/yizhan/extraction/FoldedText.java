package io.yizhan.extraction;

import io.yizhan.lexicon.CharFolding;

/**
 * A text folded for reading, character by character, so that offsets are those of the original:
 * full-width １２／Ａ become 12/a, capitals small, the many dashes {@code -}, the many blanks a space.
 *
 * <p>Beyond the end stands an endless run of {@link #END}, which spares readers their bounds
 * checks. Immutable. Building it costs one pass.
 */
final class FoldedText {

  /** What {@link #at} gives outside the text. */
  static final char END = '\0';

  private static final String DASHES = "-‐‑‒–—―−－﹣ー~～〜∼";
  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final byte NO_DIGIT = -1;

  private static final char[] FOLDED = new char[Character.MAX_VALUE + 1];

  /** The value of each character as a digit. */
  private static final byte[] DIGITS = new byte[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < FOLDED.length; c++) {
      FOLDED[c] = fold((char) c);
      DIGITS[c] = digit((char) c);
    }
  }

  private final char[] chars;

  private FoldedText(char[] chars) {
    this.chars = chars;
  }

  /** Folds a text. */
  static FoldedText of(String text) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = FOLDED[chars[i]];
    }
    return new FoldedText(chars);
  }

  /** Folds a text, traditional characters too. */
  static FoldedText of(String text, CharFolding folding) {
    char[] chars = text.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      chars[i] = folding.fold(FOLDED[chars[i]]);
    }
    return new FoldedText(chars);
  }

  /** The same without blanks, but for those that keep two digits apart; offsets are lost. */
  FoldedText withoutBlanks() {
    StringBuilder kept = new StringBuilder(chars.length);
    for (int i = 0; i < chars.length; i++) {
      boolean digitBefore = !kept.isEmpty() && isDigit(kept.charAt(kept.length() - 1));
      if (chars[i] != ' ' || (digitBefore && digitAt(i + 1) >= 0)) {
        kept.append(chars[i]);
      }
    }
    return new FoldedText(kept.toString().toCharArray());
  }

  /** Length in UTF-16 units, the same as the original's. */
  int length() {
    return chars.length;
  }

  /** The folded character, or {@link #END} outside the text. */
  char at(int index) {
    return index >= 0 && index < chars.length ? chars[index] : END;
  }

  /** Where a folded character stands first; -1 where it does not. */
  int indexOf(char c) {
    for (int i = 0; i < chars.length; i++) {
      if (chars[i] == c) {
        return i;
      }
    }
    return -1;
  }

  /** Whether a folded word stands here. */
  boolean startsWith(String word, int index) {
    for (int i = 0; i < word.length(); i++) {
      if (at(index + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** The offset after the first of these words that stands here, or {@code from} when none does. */
  int after(int from, String... words) {
    for (String word : words) {
      if (startsWith(word, from)) {
        return from + word.length();
      }
    }
    return from;
  }

  /** Whether one of these words ends right before {@code at}. */
  boolean endsWithAny(int at, String... words) {
    for (String word : words) {
      if (startsWith(word, at - word.length())) {
        return true;
      }
    }
    return false;
  }

  /** The value of an Arabic digit here, else -1. */
  int digitAt(int index) {
    char c = at(index);
    return isDigit(c) ? c - '0' : -1;
  }

  /** The value of a digit here, Arabic or Chinese (两, 〇 and 幺 among them), else -1. */
  int anyDigitAt(int index) {
    return DIGITS[at(index)];
  }

  /** The folded form of a character. */
  static char folded(char c) {
    return FOLDED[c];
  }

  /** Whether a folded character is a digit, Arabic or Chinese. */
  static boolean isAnyDigit(char c) {
    return DIGITS[c] >= 0;
  }

  /** Up to {@code length} folded characters from here; shorter at the end of the text. */
  String slice(int from, int length) {
    return new String(chars, from, Math.min(length, chars.length - from));
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static byte digit(char c) {
    if (isDigit(c)) {
      return (byte) (c - '0');
    }
    return switch (c) {
      case '〇', '○' -> 0;
      case '幺', '壹' -> 1;
      case '两', '俩', '贰' -> 2;
      case '叁' -> 3;
      case '肆' -> 4;
      case '伍' -> 5;
      default -> {
        int han = HAN_DIGITS.indexOf(c);
        yield han < 0 ? NO_DIGIT : (byte) han;
      }
    };
  }

  private static char fold(char c) {
    if (DASHES.indexOf(c) >= 0) {
      return '-';
    }
    if (c >= '！' && c <= '～') {
      return Character.toLowerCase((char) (c - '！' + '!'));
    }
    if (c <= ' ' || c == '\u3000' || c == '\u00a0' || Character.isWhitespace(c)) {
      return ' ';
    }
    return c < 128 ? Character.toLowerCase(c) : c;
  }
}
