package io.yizhan.evaluation;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A directory that goes with its use. */
record Scratch(Path directory) implements Closeable {

  /** A new one among temporary files. */
  Scratch() throws IOException {
    this(Files.createTempDirectory("yizhan-eval"));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> tree = Files.walk(directory)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
