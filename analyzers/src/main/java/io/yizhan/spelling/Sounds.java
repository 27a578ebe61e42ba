package io.yizhan.spelling;

import io.yizhan.analysis.hanlp.Pronunciations;

/**
 * Readings as they are confused here: a dull form under which syllables that sound alike are equal.
 * Static, free of state, safe for any thread.
 */
final class Sounds {

  private Sounds() {}

  /** Readings of the text, one a char. */
  static String[] of(String text) {
    return Pronunciations.syllables(text);
  }

  /**
   * The syllable without what speakers of the district mix up: zh, ch, sh are z, c, s; l is n; ng
   * is n. zhang, zang and zan are one.
   */
  static String dull(String syllable) {
    String dull = syllable;
    if (dull.length() > 1 && dull.charAt(1) == 'h') {
      dull = dull.charAt(0) + dull.substring(2);
    }
    if (dull.startsWith("l")) {
      dull = "n" + dull.substring(1);
    }
    return dull.endsWith("ng") ? dull.substring(0, dull.length() - 1) : dull;
  }

  /** The dull readings of a text as one key. */
  static String dullKey(String[] syllables, int start, int end) {
    StringBuilder key = new StringBuilder();
    for (int i = start; i < end; i++) {
      key.append(syllables[i].isEmpty() ? "?" : dull(syllables[i])).append(' ');
    }
    return key.toString();
  }

  /** The readings of a text without gaps, as they are typed: yuesao. */
  static String typed(String text) {
    return String.join("", of(text));
  }
}
