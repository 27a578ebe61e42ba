package io.yizhan.lexicon;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one tab-separated file, each knowing the line it came from.
 *
 * <p>Lines that begin with {@code #} are comments; every other line, an empty one too, must have
 * exactly the table's number of columns, none of them blank. Bytes that are not UTF-8 are refused.
 *
 * @param file the name used in errors
 * @param rows in the order of the file
 */
record LexiconTable(String file, List<Row> rows) {

  /** Reads {@code bytes}; throws {@link UnreadableLexiconException} at the first bad line. */
  static LexiconTable parse(String file, byte[] bytes, int columns) {
    List<Row> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) decode(file, bytes).lines()::iterator) {
      number++;
      if (!line.startsWith("#")) {
        rows.add(Row.parse(file, number, line, columns));
      }
    }
    return new LexiconTable(file, List.copyOf(rows));
  }

  private static String decode(String file, byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new UnreadableLexiconException(file, "应为 UTF-8 编码", e);
    }
  }

  /** One line: its place and its cells. */
  record Row(String file, int line, List<String> cells) {

    private static Row parse(String file, int number, String line, int columns) {
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new UnreadableLexiconException(
            file, number, "应有 " + columns + " 列，实有 " + cells.size() + " 列：\"" + line + "\"");
      }
      Row row = new Row(file, number, cells);
      for (int i = 0; i < columns; i++) {
        if (row.cell(i).isBlank()) {
          throw row.refused("第 " + (i + 1) + " 列不能为空");
        }
      }
      return row;
    }

    /** The text of a column, counted from 0. */
    String cell(int column) {
      return cells.get(column);
    }

    /** A column that must be a finite number. */
    double number(int column) {
      try {
        return Double.parseDouble(cell(column));
      } catch (NumberFormatException e) {
        throw refused("第 " + (column + 1) + " 列应为数字");
      }
    }

    /** The error that this line breaks {@code rule}; quotes the line. */
    UnreadableLexiconException refused(String rule) {
      return new UnreadableLexiconException(
          file, line, rule + "：\"" + String.join("\t", cells) + "\"");
    }
  }
}
