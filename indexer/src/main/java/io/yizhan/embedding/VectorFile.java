package io.yizhan.embedding;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
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

  private final Optional<FileChannel> channel;
  private final Map<TextKey, SentenceVector> vectors;

  private VectorFile(Optional<FileChannel> channel, Map<TextKey, SentenceVector> vectors) {
    this.channel = channel;
    this.vectors = vectors;
  }

  /**
   * Opens a file, or begins one, and reads all it holds. Nobody else can open it to write until it
   * is closed; a killed process keeps nobody out.
   *
   * @throws IOException when it cannot be read, is no file of vectors of this model, or another
   *     writes it
   */
  public static VectorFile open(Path file) throws IOException {
    byte[] heading = heading();
    Files.createDirectories(file.toAbsolutePath().getParent());
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      lock(channel, file);
      if (channel.size() < heading.length) {
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(heading));
      }
      Map<TextKey, SentenceVector> vectors = new ConcurrentHashMap<>();
      long end = heading.length + (long) VectorRecord.BYTES * read(file, heading, vectors);
      channel.truncate(end);
      channel.position(end);
      return new VectorFile(Optional.of(channel), vectors);
    } catch (IOException | RuntimeException failed) {
      channel.close();
      throw failed;
    }
  }

  /**
   * Reads what a file holds at this moment, also while another process writes it; nothing of a file
   * that is not there. {@link #put} is refused.
   *
   * @throws IOException when it cannot be read or is no file of vectors of this model
   */
  public static VectorFile read(Path file) throws IOException {
    Map<TextKey, SentenceVector> vectors = new ConcurrentHashMap<>();
    if (Files.exists(file)) {
      long _ = read(file, heading(), vectors);
    }
    return new VectorFile(Optional.empty(), vectors);
  }

  /** The vector of a text; empty when it was never computed. */
  public Optional<SentenceVector> get(String text) {
    return Optional.ofNullable(vectors.get(TextKey.of(text)));
  }

  /**
   * Keeps the vector of a text; a text that has one keeps it.
   *
   * @throws IllegalStateException when the file was opened to be read only
   */
  public synchronized void put(String text, SentenceVector vector) throws IOException {
    FileChannel open =
        channel.orElseThrow(() -> new IllegalStateException("the file is open to be read only"));
    TextKey key = TextKey.of(text);
    if (!vectors.containsKey(key)) {
      ByteBuffer bytes = new VectorRecord(key, vector).toBytes();
      while (bytes.hasRemaining()) {
        open.write(bytes);
      }
      // Behind the writing: what the disk refused is no vector to rely on.
      vectors.put(key, vector);
    }
  }

  /** How many texts have a vector. */
  public int size() {
    return vectors.size();
  }

  /** Brings everything to the disk and closes the file. */
  @Override
  public synchronized void close() throws IOException {
    if (channel.isEmpty() || !channel.get().isOpen()) {
      return;
    }
    try (FileChannel open = channel.get()) {
      open.force(true);
    }
  }

  private static byte[] heading() {
    return (FORM + SentenceEmbedder.MODEL + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void lock(FileChannel channel, Path file) throws IOException {
    boolean locked;
    try {
      locked = channel.tryLock() != null;
    } catch (OverlappingFileLockException withinThisProcess) {
      locked = false;
    }
    if (!locked) {
      throw new IOException(file + " is being written by another service or command");
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
