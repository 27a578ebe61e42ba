package io.yizhan.model;

import java.security.SecureRandom;

/**
 * Ids for records that come without one. Letters alone: a number among hexadecimal digits can look
 * like a telephone number, and would be blotted out of every message that names the record. Safe
 * for any thread.
 */
public final class FreshId {

  /** Consonants, so that no id is a word. */
  private static final String LETTERS = "bcdfghjkmnpqrstvwxz";

  /** 19 letters are 4.2 bits each: 102 bits in all. */
  private static final int LENGTH = 24;

  private static final SecureRandom RANDOM = new SecureRandom();

  private FreshId() {}

  /**
   * An id that nobody has: what kind it is of, and {@value #LENGTH} letters that cannot be guessed.
   */
  public static String of(String prefix) {
    StringBuilder id = new StringBuilder(prefix);
    for (int i = 0; i < LENGTH; i++) {
      id.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return id.toString();
  }
}
