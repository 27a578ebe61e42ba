package io.yizhan.evaluation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Real data that may lie beside the project and is never part of it, under {@code ../shared/data}.
 * Whoever uses it says plainly when it is not there, and goes on.
 *
 * @param directory where it would be
 */
public record OutsideData(Path directory) {

  /** What lies beside the project in a directory. */
  public static OutsideData beside(Path home) {
    return new OutsideData(home.toAbsolutePath().resolveSibling("shared").resolve("data"));
  }

  /** Whether there is any. */
  public boolean isThere() {
    return Files.isDirectory(directory);
  }

  /** One of its files; empty when it is not there. */
  public Optional<Path> file(String name) {
    Path file = directory.resolve(name);
    return Files.isReadable(file) ? Optional.of(file) : Optional.empty();
  }
}
