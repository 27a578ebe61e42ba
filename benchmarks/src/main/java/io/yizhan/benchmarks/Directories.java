package io.yizhan.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Directories that a run leaves behind and the next one takes over. */
public final class Directories {

  private Directories() {}

  /** Makes a directory, without anything that was there. */
  public static void empty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      List<Path> deepestFirst;
      try (Stream<Path> tree = Files.walk(directory)) {
        deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    }
    Files.createDirectories(directory);
  }
}
