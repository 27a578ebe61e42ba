package io.yizhan.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The accepted figures of a set, in {@code expected.tsv} beside its queries. They are rewritten by
 * {@code ./yizhan eval --accept} alone, and the commit that does so says why.
 */
final class ExpectedFigures {

  private static final List<String> HEADING = List.of("configuration", "split", "measure", "value");
  private static final String COMMENT =
      "# Accepted figures; written by ./yizhan eval --accept, checked by every build.\n";

  private final Path file;

  /** The figures of the set in a directory. */
  ExpectedFigures(Path setDirectory) {
    this.file = setDirectory.resolve("expected.tsv");
  }

  /** Reads them; none when nothing was accepted yet. */
  List<Figure> read() throws IOException {
    try {
      return Table.read(file, HEADING).stream()
          .map(row -> new Figure(row.cell(0), row.cell(1), row.cell(2), row.cell(3)))
          .toList();
    } catch (NoSuchFileException nothingYet) {
      return List.of();
    }
  }

  /** Puts these in their place, in the order given. */
  void write(List<Figure> figures) throws IOException {
    StringBuilder text = new StringBuilder(COMMENT).append(String.join("\t", HEADING)).append('\n');
    for (Figure figure : figures) {
      text.append(String.join("\t", figure.key())).append('\t').append(figure.value()).append('\n');
    }
    Files.writeString(file, text);
  }
}
