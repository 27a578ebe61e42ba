package io.yizhan.indexing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of one index: its generations and which of them is in use. Safe for any thread and
 * for several processes, as far as one of them at a time switches.
 */
final class IndexLayout {

  private static final String CURRENT = "CURRENT";

  private final Path root;

  IndexLayout(Path root) {
    this.root = root;
  }

  /** Name of the generation in use; empty before the first one. */
  Optional<String> current() throws IOException {
    try {
      return Optional.of(Files.readString(root.resolve(CURRENT)).strip());
    } catch (NoSuchFileException none) {
      return Optional.empty();
    }
  }

  Path directory(String generation) {
    return root.resolve(generation);
  }

  Path rebuildLock() throws IOException {
    Files.createDirectories(root);
    return root.resolve("rebuild.lock");
  }

  /** Makes an empty directory for the next generation and returns its name. */
  String createNext() throws IOException {
    Files.createDirectories(root);
    long last =
        generations().stream().mapToLong(name -> Long.parseLong(name.substring(1))).max().orElse(0);
    String next = "g%06d".formatted(last + 1);
    Files.createDirectory(directory(next));
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
  }

  /** Deletes every generation but those named. */
  void deleteAllBut(List<String> kept) throws IOException {
    for (String generation : generations()) {
      if (!kept.contains(generation)) {
        delete(directory(generation));
      }
    }
  }

  private List<String> generations() throws IOException {
    try (Stream<Path> entries = Files.list(root)) {
      return entries
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("g[0-9]{6,}"))
          .sorted()
          .toList();
    }
  }

  private static void delete(Path directory) throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
