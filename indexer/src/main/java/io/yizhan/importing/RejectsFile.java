package io.yizhan.importing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The rejected rows of one file, as {@code NAME.rejected.tsv}: file, line, reason and the beginning
 * of the row, contact numbers redacted. Nothing is written, and no file made, before the first one.
 * One thread.
 */
final class RejectsFile implements AutoCloseable {

  private static final int SHOWN_CHARS = 200;
  private static final int REASON_CHARS = 1000;

  private final Path input;
  private final Path path;
  private @Nullable BufferedWriter writer;

  /** The rejects of an input, in a folder or beside it. */
  RejectsFile(Path input, Optional<Path> folder) {
    this.input = input;
    String name = input.getFileName() + ".rejected.tsv";
    this.path = folder.map(into -> into.resolve(name)).orElseGet(() -> input.resolveSibling(name));
  }

  /**
   * Writes one.
   *
   * @throws UncheckedIOException when it cannot be written: no row may be lost unseen
   */
  void add(long line, String reason, String row) {
    try {
      if (writer == null) {
        if (path.getParent() != null) {
          Files.createDirectories(path.getParent());
        }
        writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.write("file\tline\treason\trow\n");
      }
      List<String> cells =
          List.of(
              input.getFileName().toString(),
              Long.toString(line),
              FileTally.shown(reason, REASON_CHARS),
              FileTally.shown(row, SHOWN_CHARS));
      writer.write(String.join("\t", cells) + "\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException("无法写入拒绝记录 " + path, unwritable);
    }
  }

  /** Where they stand, if there are any. */
  Optional<Path> path() {
    return writer == null ? Optional.empty() : Optional.of(path);
  }

  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException("无法写入拒绝记录 " + path, unwritable);
    }
  }
}
