package io.yizhan.analysis;

import io.yizhan.lexicon.CharFolding;
import java.io.IOException;
import java.io.Reader;
import org.apache.lucene.analysis.CharFilter;

/**
 * Folds each character as it is read: ３００元裝卸 becomes 300元装卸.
 *
 * <p>One character becomes one character, so no offset is corrected. No buffer, no allocation. One
 * reader, one thread.
 */
final class FoldingCharFilter extends CharFilter {

  private final CharFolding folding;

  FoldingCharFilter(Reader input, CharFolding folding) {
    super(input);
    this.folding = folding;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int read = input.read(buffer, offset, length);
    for (int i = offset; i < offset + read; i++) {
      buffer[i] = folding.fold(buffer[i]);
    }
    return read;
  }

  @Override
  protected int correct(int currentOffset) {
    return currentOffset;
  }
}
