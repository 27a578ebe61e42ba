package io.yizhan.embedding;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The SHA-256 of a text: what its vector is found by. */
record TextKey(long a, long b, long c, long d) {

  /** Bytes that a key takes. */
  static final int BYTES = 32;

  /** The key of a text. */
  static TextKey of(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return read(ByteBuffer.wrap(digest.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }

  /** Reads a key where a buffer stands. */
  static TextKey read(ByteBuffer from) {
    return new TextKey(from.getLong(), from.getLong(), from.getLong(), from.getLong());
  }

  /** Writes it where a buffer stands. */
  void write(ByteBuffer to) {
    to.putLong(a).putLong(b).putLong(c).putLong(d);
  }
}
