package io.yizhan.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * The tab-separated tables that ship in this package. A wrong line is a fault of the build, so it
 * throws with file, line and rule. Lines that begin with {@code #} are comments.
 */
final class TableFile {

  private TableFile() {}

  /** The rows of a file, each with exactly so many columns. */
  static List<Row> rows(String file, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text(file).lines()::iterator) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells.size() != columns) {
        throw row.refused(columns + " columns expected, got " + row.cells.size());
      }
      rows.add(row);
    }
    return rows;
  }

  private static String text(String file) {
    try (InputStream in = TableFile.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": file is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + ": could not be read", e);
    }
  }

  /** One line: its place and its cells. */
  record Row(String file, int line, List<String> cells) {

    /** The text of a column, counted from 0. */
    String cell(int column) {
      return cells.get(column);
    }

    /** A column that must be a day, 2026-10-01. */
    LocalDate date(int column) {
      try {
        return LocalDate.parse(cell(column));
      } catch (DateTimeParseException e) {
        throw new IllegalStateException(message("must be a day such as 2026-10-01"), e);
      }
    }

    /** A column that must be a whole number. */
    int whole(int column) {
      try {
        return Integer.parseInt(cell(column));
      } catch (NumberFormatException e) {
        throw new IllegalStateException(message("must be a whole number"), e);
      }
    }

    /** The words of a column, parted by blanks. */
    List<String> words(int column) {
      return List.of(cell(column).split(" ", -1));
    }

    /** The error that this line breaks {@code rule}; quotes the line. */
    IllegalStateException refused(String rule) {
      return new IllegalStateException(message(rule));
    }

    private String message(String rule) {
      return file + ":" + line + ": " + rule + ": \"" + String.join("\t", cells) + "\"";
    }
  }
}
