package io.yizhan.embedding;

/** What a character is to {@link WordPiece}. */
enum TextCharacter {
  /** Part of a word. */
  WORD,
  /** Between words. */
  SPACE,
  /** A word by itself: a Chinese character or a punctuation mark. */
  ALONE,
  /** Nothing at all: control and format characters. */
  DROPPED;

  private static final int REPLACEMENT = 0xFFFD;

  /** The role of a code point. */
  static TextCharacter of(int character) {
    if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
      return SPACE;
    }
    if (character == 0 || character == REPLACEMENT || isOther(Character.getType(character))) {
      return DROPPED;
    }
    return isChinese(character) || isPunctuation(character) ? ALONE : WORD;
  }

  private static boolean isOther(int type) {
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.UNASSIGNED
        || type == Character.PRIVATE_USE
        || type == Character.SURROGATE;
  }

  /** The ranges of the model's own tokenizer, of which one begins later than Unicode's block. */
  private static boolean isChinese(int character) {
    return between(character, 0x4E00, 0x9FFF)
        || between(character, 0x3400, 0x4DBF)
        || between(character, 0x20000, 0x2A6DF)
        || between(character, 0x2A700, 0x2B73F)
        || between(character, 0x2B740, 0x2B81F)
        || between(character, 0x2B920, 0x2CEAF)
        || between(character, 0xF900, 0xFAFF)
        || between(character, 0x2F800, 0x2FA1F);
  }

  /** All marks of ASCII, also those that Unicode calls symbols, and Unicode's punctuation. */
  private static boolean isPunctuation(int character) {
    if (character < 0x80) {
      return !Character.isLetterOrDigit(character);
    }
    return switch (Character.getType(character)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean between(int character, int first, int last) {
    return character >= first && character <= last;
  }
}
