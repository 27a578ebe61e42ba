package io.yizhan.analysis.hanlp;

/**
 * What a character does to words, decided without a dictionary. Static and free of state.
 *
 * <p>Signs that join are decided by their neighbours: {@code +} and {@code #} belong to a letter
 * before them (c++, c#), {@code .} stands between two letters or digits (3.5, node.js), {@code -}
 * between two of which one is a letter (wi-fi); 180-220 is two numbers.
 */
final class CharClass {

  private CharClass() {}

  /** A Chinese character of the basic plane, the only thing HanLP is asked to cut. */
  static boolean isHan(char c) {
    return Character.isIdeographic(c);
  }

  /** A letter or digit that is no Chinese character: Latin, kana, Cyrillic. */
  static boolean isAlphanumeric(int codePoint) {
    return Character.isLetterOrDigit(codePoint) && !Character.isIdeographic(codePoint);
  }

  /** Whether a text may be cut after this character without any word noticing. */
  static boolean isSeparator(char c) {
    return switch (c) {
      case '+', '#', '.', '-' -> false;
      default ->
          !Character.isSurrogate(c) && !Character.isLetterOrDigit(c) && !isHan(c) && !isMark(c);
    };
  }

  /** A combining accent, part of the letter before it. */
  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  /**
   * Whether the sign belongs to the word that {@code previous} ends.
   *
   * @param previous the code point before the sign, itself part of the word
   * @param next the code point after it, or 0 at the end
   */
  static boolean joins(int sign, int previous, int next) {
    return switch (sign) {
      case '+' -> Character.isLetter(previous) || previous == '+';
      case '#' -> Character.isLetter(previous);
      case '.' -> Character.isLetterOrDigit(previous) && isAlphanumeric(next);
      case '-' ->
          Character.isLetterOrDigit(previous)
              && isAlphanumeric(next)
              && (Character.isLetter(previous) || Character.isLetter(next));
      default -> false;
    };
  }
}
