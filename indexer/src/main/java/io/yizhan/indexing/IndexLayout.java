package io.yizhan.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * The directory of one index: its generations and which of them is in use. Safe for any thread and
 * for several processes, as far as one of them at a time makes and switches generations.
 */
final class IndexLayout {

  private static final String CURRENT = "CURRENT";

  private final Path root;

  IndexLayout(Path root) {
    this.root = root;
  }

  /**
   * Name of the generation in use; empty before the first one.
   *
   * @throws CorruptIndexException when the pointer names no generation; a rebuild mends it
   */
  Optional<String> current() throws IOException {
    Path pointer = root.resolve(CURRENT);
    String name;
    try {
      name = new String(Files.readAllBytes(pointer), UTF_8).strip();
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
    if (!isGeneration(name)) {
      throw new CorruptIndexException("索引的 CURRENT 文件已损坏，请执行 index rebuild", pointer.toString());
    }
    return Optional.of(name);
  }

  /** Where a generation is, or will be. */
  Path path(String generation) {
    return root.resolve(generation);
  }

  /**
   * Opens the files of a generation that is there.
   *
   * @throws NoSuchFileException when its directory is gone
   */
  FSDirectory open(String generation) throws IOException {
    Path path = path(generation);
    if (!Files.isDirectory(path)) {
      throw new NoSuchFileException(path.toString(), null, "索引代的目录不存在，请执行 index rebuild");
    }
    return FSDirectory.open(path);
  }

  /** Makes an empty directory for the next generation and returns its name. */
  String createNext() throws IOException {
    long last =
        generations().stream().mapToLong(name -> Long.parseLong(name.substring(1))).max().orElse(0);
    String next = String.format(Locale.ROOT, "g%06d", last + 1);
    Files.createDirectory(path(next));
    return next;
  }

  /** Puts a generation in use: after a crash either the old name stands or the new one. */
  void switchTo(String generation) throws IOException {
    Path written = root.resolve(CURRENT + ".new");
    Files.writeString(written, generation + "\n");
    try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(
        written,
        root.resolve(CURRENT),
        StandardCopyOption.ATOMIC_MOVE,
        StandardCopyOption.REPLACE_EXISTING);
    // The rename itself must be on disk before the generation it replaces may go.
    IOUtils.fsync(root, true);
  }

  /** Names of all generations that have a directory, oldest first. */
  List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(IndexLayout::isGeneration)
          .sorted()
          .toList();
    }
  }

  /** Deletes every generation but those named and those that a writer has open. */
  void deleteAllBut(List<String> kept) throws IOException {
    for (String generation : generations()) {
      if (!kept.contains(generation)) {
        delete(generation);
      }
    }
  }

  /**
   * Deletes a generation, unless a writer of this or another process has it open. Readers keep what
   * they have opened; one that is deleted by two at once is deleted.
   */
  void delete(String generation) throws IOException {
    try (FSDirectory directory = open(generation);
        Lock _ = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
      Files.walkFileTree(path(generation), new Deletion());
    } catch (LockObtainFailedException | NoSuchFileException inUseOrGone) {
      // The next rebuild looks again.
    }
  }

  private static boolean isGeneration(String name) {
    return name.length() >= 7
        && name.length() <= 18
        && name.charAt(0) == 'g'
        && name.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
  }

  /** Deletes all it visits, and is content when another was faster. */
  private static final class Deletion extends SimpleFileVisitor<Path> {

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Files.deleteIfExists(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
      if (failure instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failure;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
        throws IOException {
      if (failure != null) {
        throw failure;
      }
      Files.deleteIfExists(directory);
      return FileVisitResult.CONTINUE;
    }
  }
}
