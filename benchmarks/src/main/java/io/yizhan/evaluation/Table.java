package io.yizhan.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file of tab-separated rows as the judged sets are written: UTF-8, {@code #} lines are comments,
 * the first other line names the columns. No quoting.
 */
final class Table {

  private Table() {}

  /**
   * Reads the rows below the heading.
   *
   * @param heading what the heading must be
   * @throws UnreadableSetException naming file, line and rule
   */
  static List<Row> read(Path file, List<String> heading) throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean headed = false;
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Row row = new Row(file, number, List.of(line.split("\t", -1)));
      if (row.cells().size() != heading.size()) {
        throw row.refused(heading.size() + " columns expected, got " + row.cells().size(), null);
      }
      if (headed) {
        rows.add(row);
      } else if (row.cells().equals(heading)) {
        headed = true;
      } else {
        throw row.refused("heading must be " + heading, null);
      }
    }
    return rows;
  }

  /** One row, and where it stands. */
  record Row(Path file, int line, List<String> cells) {

    /** The cell of a column, from 0. */
    String cell(int column) {
      return cells.get(column);
    }

    /** A fault of this row. */
    UnreadableSetException refused(String rule, @Nullable Exception cause) {
      return new UnreadableSetException(file.getFileName() + ":" + line + ": " + rule, cause);
    }
  }
}
