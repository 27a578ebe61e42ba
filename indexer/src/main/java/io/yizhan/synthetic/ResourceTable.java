package io.yizhan.synthetic;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A tab-separated table beside this class: lines that begin with {@code #} are remarks, the first
 * other line is the heading, {@code -} is an empty cell.
 */
final class ResourceTable {

  private ResourceTable() {}

  /**
   * The rows below the heading.
   *
   * @param columns how many cells every row must have
   * @throws IllegalStateException naming file and line when a row has another number of cells
   */
  static List<Row> read(String file, int columns) {
    InputStream stream = ResourceTable.class.getResourceAsStream(file);
    if (stream == null) {
      throw new IllegalStateException(file + ": resource is missing");
    }
    List<Row> rows = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      boolean headed = false;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        Row row = new Row(file, number, List.of(line.split("\t", -1)));
        if (row.cells.size() != columns) {
          throw row.fault(columns + " columns expected, got " + row.cells.size());
        }
        if (headed) {
          rows.add(row);
        }
        headed = true;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param file the table it stands in
   * @param line its line, from 1
   * @param cells its cells as written
   */
  record Row(String file, int line, List<String> cells) {

    /** A cell; an empty one is {@code ""}. */
    String text(int column) {
      String cell = cells.get(column);
      return cell.equals("-") ? "" : cell;
    }

    /** A cell that holds a whole number. */
    int number(int column) {
      try {
        return Integer.parseInt(text(column));
      } catch (NumberFormatException e) {
        throw fault("column " + (column + 1) + " must be a whole number; got: " + text(column), e);
      }
    }

    /** A cell that holds a decimal number. */
    double decimal(int column) {
      try {
        return Double.parseDouble(text(column));
      } catch (NumberFormatException e) {
        throw fault("column " + (column + 1) + " must be a number; got: " + text(column), e);
      }
    }

    /** A cell that holds a list; an empty cell is an empty list. */
    List<String> list(int column, char separator) {
      String cell = text(column);
      List<String> parts = new ArrayList<>();
      for (int from = 0; from < cell.length(); ) {
        int to = cell.indexOf(separator, from);
        to = to < 0 ? cell.length() : to;
        parts.add(cell.substring(from, to));
        from = to + 1;
      }
      return List.copyOf(parts);
    }

    /** An error that says where it is. */
    IllegalStateException fault(String rule) {
      return new IllegalStateException(file + ":" + line + ": " + rule);
    }

    /** An error that says where it is and what it came from. */
    IllegalStateException fault(String rule, Throwable cause) {
      return new IllegalStateException(file + ":" + line + ": " + rule, cause);
    }
  }
}
