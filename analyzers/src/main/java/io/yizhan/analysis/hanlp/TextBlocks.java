package io.yizhan.analysis.hanlp;

import java.io.IOException;
import java.io.Reader;

/**
 * A window of at most {@value #BLOCK_CHARS} characters that moves over a text of any length.
 *
 * <p>A block that is not the last one ends after its last separator, so the words of a text do not
 * depend on where its blocks are. Only a block without any separator is cut elsewhere, and {@link
 * #endsSafely()} says so. One thread.
 */
final class TextBlocks {

  static final int BLOCK_CHARS = 4_096;

  private final char[] buffer = new char[BLOCK_CHARS];
  private int filled;
  private int limit;
  private int base;
  private boolean exhausted;
  private boolean safe;

  /** Forgets the text before. */
  void reset() {
    filled = 0;
    limit = 0;
    base = 0;
    exhausted = false;
    safe = true;
  }

  /**
   * Moves past the first {@code consumed} characters and reads on; false at the end of the text.
   */
  boolean next(Reader input, int consumed) throws IOException {
    System.arraycopy(buffer, consumed, buffer, 0, filled - consumed);
    filled -= consumed;
    base += consumed;
    while (!exhausted && filled < BLOCK_CHARS) {
      int read = input.read(buffer, filled, BLOCK_CHARS - filled);
      if (read < 0) {
        exhausted = true;
      } else {
        filled += read;
      }
    }
    findLimit();
    return filled > 0;
  }

  private void findLimit() {
    limit = filled;
    safe = true;
    if (exhausted) {
      return;
    }
    int end = filled;
    while (end > 0 && !CharClass.isSeparator(buffer[end - 1])) {
      end--;
    }
    if (end > 0) {
      limit = end;
      return;
    }
    safe = false;
    if (Character.isHighSurrogate(buffer[filled - 1])) {
      limit = filled - 1;
    }
  }

  /** The characters; valid until the next call of {@link #next}. */
  char[] buffer() {
    return buffer;
  }

  /** End of the block in {@link #buffer()}. */
  int limit() {
    return limit;
  }

  /** Position of the block's first character in the text. */
  int base() {
    return base;
  }

  /** Number of characters read so far: the length of the text once it is exhausted. */
  int charsRead() {
    return base + filled;
  }

  /** Whether no word can reach over the end of the block. */
  boolean endsSafely() {
    return safe;
  }
}
