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
 * What is to be said about single rows of one file, as a table beside the report: {@code
 * NAME.rejected.tsv} with the rows that could not be taken, {@code NAME.contradictions.tsv} with
 * what rows say twice and differently, {@code NAME.findings.tsv} with what a person has to look at
 * in ads that were taken. Contact numbers are redacted. Nothing is written, and no file made,
 * before the first row. One thread.
 */
final class SideFile implements AutoCloseable {

  private static final int LONGEST_CELL = 1000;

  private final Path input;
  private final Path path;
  private final String subject;
  private final String heading;
  private @Nullable BufferedWriter writer;

  private SideFile(
      Path input, Optional<Path> folder, String kind, String subject, List<String> columns) {
    this.input = input;
    this.subject = subject;
    this.heading = "file\tline\t" + String.join("\t", columns) + "\n";
    String name = input.getFileName() + "." + kind + ".tsv";
    this.path = folder.map(into -> into.resolve(name)).orElseGet(() -> input.resolveSibling(name));
  }

  /** The rejected rows of an input, in a folder or beside it: reason and beginning of the row. */
  static SideFile ofRejected(Path input, Optional<Path> folder) {
    return new SideFile(input, folder, "rejected", "拒绝记录", List.of("reason", "row"));
  }

  /** The contradictions of an input, in a folder or beside it: record, field, form and text. */
  static SideFile ofContradictions(Path input, Optional<Path> folder) {
    return new SideFile(
        input, folder, "contradictions", "矛盾记录", List.of("id", "field", "form", "text"));
  }

  /** What a person has to look at in the ads of an input: record, rule, field and words. */
  static SideFile ofFindings(Path input, Optional<Path> folder) {
    return new SideFile(
        input,
        folder,
        "findings",
        "检查结果",
        List.of("id", "rule", "severity", "field", "quote", "finding"));
  }

  /**
   * Writes one.
   *
   * @param line of the input
   * @param cells under the columns; each cut to {@value #LONGEST_CELL} characters
   * @throws UncheckedIOException when it cannot be written: no row may be lost unseen
   */
  void add(long line, String... cells) {
    try {
      if (writer == null) {
        if (path.getParent() != null) {
          Files.createDirectories(path.getParent());
        }
        writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
        writer.write(heading);
      }
      writer.write(input.getFileName() + "\t" + line);
      for (String cell : cells) {
        writer.write("\t" + FileTally.shown(cell, LONGEST_CELL));
      }
      writer.write("\n");
    } catch (IOException unwritable) {
      throw new UncheckedIOException("无法写入" + subject + " " + path, unwritable);
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
      throw new UncheckedIOException("无法写入" + subject + " " + path, unwritable);
    }
  }
}
