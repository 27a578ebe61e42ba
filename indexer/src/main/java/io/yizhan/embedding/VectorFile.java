package io.yizhan.embedding;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Vectors once computed, kept by their texts: a file that only grows, {@value VectorRecord#BYTES}
 * bytes a text. It begins with the model's name; a file of another model is not read but refused.
 *
 * <p>A process that dies loses at most the record it was writing: on the next opening the file is
 * cut where checksums stop to hold. {@link #get} may be asked by any thread while {@link #put}
 * writes, one record at a time. All vectors are in memory, some 700 bytes each. One process writes.
 */
public final class VectorFile implements Closeable {

  private static final String FORM = "yizhan-vectors-1 ";

  private final FileChannel channel;
  private final Map<TextKey, SentenceVector> vectors;

  private VectorFile(FileChannel channel, Map<TextKey, SentenceVector> vectors) {
    this.channel = channel;
    this.vectors = vectors;
  }

  /**
   * Opens a file, or begins one, and reads all it holds.
   *
   * @throws IOException when it cannot be read or is no file of vectors of this model
   */
  public static VectorFile open(Path file) throws IOException {
    Map<TextKey, SentenceVector> vectors = new ConcurrentHashMap<>();
    byte[] heading = (FORM + SentenceEmbedder.MODEL + "\n").getBytes(StandardCharsets.UTF_8);
    Files.createDirectories(file.toAbsolutePath().getParent());
    if (Files.notExists(file) || Files.size(file) < heading.length) {
      Files.write(file, heading);
    }
    long end = heading.length + (long) VectorRecord.BYTES * read(file, heading, vectors);
    FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
    channel.truncate(end);
    channel.position(end);
    return new VectorFile(channel, vectors);
  }

  /** The vector of a text; empty when it was never computed. */
  public Optional<SentenceVector> get(String text) {
    return Optional.ofNullable(vectors.get(TextKey.of(text)));
  }

  /** Keeps the vector of a text; a text that has one keeps it. */
  public synchronized void put(String text, SentenceVector vector) throws IOException {
    TextKey key = TextKey.of(text);
    if (vectors.putIfAbsent(key, vector) == null) {
      ByteBuffer bytes = new VectorRecord(key, vector).toBytes();
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** How many texts have a vector. */
  public int size() {
    return vectors.size();
  }

  /** Brings everything to the disk and closes the file. */
  @Override
  public synchronized void close() throws IOException {
    try (channel) {
      channel.force(true);
    }
  }

  /** Returns how many whole records there are, one after another. */
  private static long read(Path file, byte[] heading, Map<TextKey, SentenceVector> into)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      if (!Arrays.equals(in.readNBytes(heading.length), heading)) {
        throw new IOException(
            file + " must be a file of vectors of " + SentenceEmbedder.MODEL + "; it is not");
      }
      byte[] bytes = new byte[VectorRecord.BYTES];
      for (long records = 0; ; records++) {
        if (in.readNBytes(bytes, 0, bytes.length) < bytes.length) {
          return records;
        }
        Optional<VectorRecord> record = VectorRecord.read(bytes, 0);
        if (record.isEmpty()) {
          return records;
        }
        record.ifPresent(whole -> into.put(whole.key(), whole.vector()));
      }
    }
  }
}
