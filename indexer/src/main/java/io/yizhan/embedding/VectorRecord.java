package io.yizhan.embedding;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.zip.CRC32C;

/** A text's key and vector as they lie in a {@link VectorFile}, with a checksum. */
record VectorRecord(TextKey key, SentenceVector vector) {

  /** Bytes that one takes: key, scale, components, checksum. */
  static final int BYTES = TextKey.BYTES + Float.BYTES + SentenceVector.DIMENSIONS + Integer.BYTES;

  private static final int CHECKED = BYTES - Integer.BYTES;

  /** The record as bytes, ready to be read. */
  ByteBuffer toBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES);
    key.write(bytes);
    bytes.putFloat(vector.scale()).put(vector.components());
    return bytes.putInt(checksum(bytes.array(), 0)).flip();
  }

  /** The record at an offset; empty when its checksum is not that of its bytes. */
  static Optional<VectorRecord> read(byte[] from, int offset) {
    ByteBuffer bytes = ByteBuffer.wrap(from, offset, BYTES);
    TextKey key = TextKey.read(bytes);
    float scale = bytes.getFloat();
    byte[] components = new byte[SentenceVector.DIMENSIONS];
    bytes.get(components);
    return bytes.getInt() == checksum(from, offset)
        ? Optional.of(new VectorRecord(key, new SentenceVector(scale, components)))
        : Optional.empty();
  }

  private static int checksum(byte[] bytes, int offset) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, offset, CHECKED);
    return (int) sum.getValue();
  }
}
