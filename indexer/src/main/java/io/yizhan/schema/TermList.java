package io.yizhan.schema;

import java.io.IOException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * The terms of a text, cut already: each with how far it stands from the one before. Immutable but
 * for what {@link #read} is handed.
 */
final class TermList {

  private final byte[] bytes;

  /** Where each term ends in the bytes. */
  private final int[] ends;

  private final int[] increments;

  private TermList(byte[] bytes, int[] ends, int[] increments) {
    this.bytes = bytes;
    this.ends = ends;
    this.increments = increments;
  }

  /** Reads a stream to its end and closes it. */
  static TermList of(TokenStream stream) throws IOException {
    byte[] bytes = new byte[64];
    int[] ends = new int[16];
    int[] increments = new int[16];
    int size = 0;
    int length = 0;
    try (stream) {
      TermToBytesRefAttribute term = stream.getAttribute(TermToBytesRefAttribute.class);
      PositionIncrementAttribute position = stream.addAttribute(PositionIncrementAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        BytesRef read = term.getBytesRef();
        if (length + read.length > bytes.length) {
          bytes = Arrays.copyOf(bytes, 2 * (length + read.length));
        }
        if (size == ends.length) {
          ends = Arrays.copyOf(ends, 2 * size);
          increments = Arrays.copyOf(increments, 2 * size);
        }
        System.arraycopy(read.bytes, read.offset, bytes, length, read.length);
        length += read.length;
        ends[size] = length;
        increments[size] = position.getPositionIncrement();
        size++;
      }
      stream.end();
    }
    return new TermList(
        Arrays.copyOf(bytes, length), Arrays.copyOf(ends, size), Arrays.copyOf(increments, size));
  }

  /** How many there are. */
  int size() {
    return ends.length;
  }

  /** Lets a reference point to a term; its bytes are not to be written. */
  void read(int place, BytesRef into) {
    int start = place == 0 ? 0 : ends[place - 1];
    into.bytes = bytes;
    into.offset = start;
    into.length = ends[place] - start;
  }

  /** How many positions a term stands behind the one before. */
  int increment(int place) {
    return increments[place];
  }

  /** Hands over the terms as texts. */
  void forEach(Consumer<String> consumer) {
    BytesRef term = new BytesRef();
    for (int i = 0; i < size(); i++) {
      read(i, term);
      consumer.accept(term.utf8ToString());
    }
  }
}
