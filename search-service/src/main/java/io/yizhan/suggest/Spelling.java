package io.yizhan.suggest;

import java.nio.charset.StandardCharsets;

/**
 * All ways in which one value may be typed, and where in them its keys begin. Immutable, shared by
 * the snapshots that suggest the value.
 *
 * <p>月嫂 is {@code 月嫂 0 yuesao 0 ys 0}, with keys at 月, 嫂 if that is a word, y of yuesao, and so on.
 * A key runs from its offset to the next 0 byte.
 */
final class Spelling {

  /** Ends a written form; below every byte of UTF-8. */
  static final byte END = 0;

  /** Bits of a key that hold the offset; the rest holds the {@link Match}. */
  private static final int OFFSET_BITS = 13;

  /** First offset that no key can have. */
  static final int MAX_BYTES = 1 << OFFSET_BITS;

  private final byte[] letters;
  private final char[] keys;

  /** Written forms, each with its {@link #END}, and keys made by {@link #key}. */
  Spelling(byte[] letters, char[] keys) {
    this.letters = letters;
    this.keys = keys;
  }

  /** A key of a match at an offset. */
  static char key(Match match, int offset) {
    if (offset < 0 || offset >= MAX_BYTES) {
      throw new IllegalArgumentException(
          "offset must be 0.." + (MAX_BYTES - 1) + "; got: " + offset);
    }
    return (char) (match.place() << OFFSET_BITS | offset);
  }

  /** Number of keys. */
  int keys() {
    return keys.length;
  }

  /** The folded value, its first written form. */
  String text() {
    return new String(letters, 0, lengthAt(0), StandardCharsets.UTF_8);
  }

  /** {@link Match#place} of a key. */
  int match(int key) {
    return keys[key] >>> OFFSET_BITS;
  }

  /** Where a key begins. */
  int offset(int key) {
    return keys[key] & (MAX_BYTES - 1);
  }

  /** The byte {@code depth} bytes into the key at an offset, 0…255; {@link #END} closes it. */
  int byteAt(int offset, int depth) {
    return letters[offset + depth] & 0xFF;
  }

  /** Bytes of the key at an offset, its {@link #END} left out. */
  int lengthAt(int offset) {
    int end = offset;
    while (letters[end] != END) {
      end++;
    }
    return end - offset;
  }

  /** Compares the key at an offset with a prefix; 0 when it begins with it. */
  int compareTo(int offset, byte[] prefix) {
    for (int i = 0; i < prefix.length; i++) {
      // A key that is over differs here, by its END, so nothing behind it is read.
      int difference = byteAt(offset, i) - (prefix[i] & 0xFF);
      if (difference != 0) {
        return difference;
      }
    }
    return 0;
  }
}
