package io.yizhan.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The tables of rules. A wrong line is refused with file, line and rule. Lines that begin with
 * {@code #} are comments; columns are parted by tabs, and {@code -} is an empty one.
 */
final class RuleFiles {

  private static final String NONE = "-";
  private static final int TEXT_COLUMNS = 8;
  private static final int FORM_COLUMNS = 5;
  private static final int FLOOR_COLUMNS = 5;

  private RuleFiles() {}

  /** What words may not say, in the order in which they speak. */
  static List<TextRule> text() {
    return parsed("text-rules.tsv", read("text-rules.tsv"), TEXT_COLUMNS, RuleFiles::textRule);
  }

  /** What the form must say. */
  static List<FormRule> form() {
    return parsed("form-rules.tsv", read("form-rules.tsv"), FORM_COLUMNS, RuleFiles::formRule);
  }

  /** The floors of pay. */
  static WageFloors floors() {
    return new WageFloors(
        parsed("wage-floors.tsv", read("wage-floors.tsv"), FLOOR_COLUMNS, RuleFiles::floor));
  }

  /**
   * The rows of a table.
   *
   * @param row makes of the cells of a line what they stand for
   * @throws IllegalStateException naming file, line and rule of the first bad line
   */
  static <T> List<T> parsed(String file, String text, int columns, Function<List<String>, T> row) {
    List<T> rows = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) text.lines()::iterator) {
      number++;
      if (line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (cells.size() != columns) {
        throw new IllegalStateException(
            file + ":" + number + ": " + columns + " columns expected, got " + cells.size());
      }
      try {
        rows.add(row.apply(cells));
      } catch (IllegalArgumentException | DateTimeException wrong) {
        throw new IllegalStateException(file + ":" + number + ": " + wrong.getMessage(), wrong);
      }
    }
    return List.copyOf(rows);
  }

  private static TextRule textRule(List<String> cells) {
    return new TextRule(
        cells.get(0),
        Severity.valueOf(cells.get(1)),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        pattern(cells.get(5)),
        Pattern.compile(cells.get(6)),
        pattern(cells.get(7)));
  }

  private static Optional<Pattern> pattern(String cell) {
    return cell.equals(NONE) ? Optional.empty() : Optional.of(Pattern.compile(cell));
  }

  private static FormRule formRule(List<String> cells) {
    return new FormRule(
        FormCheck.valueOf(cells.get(0)),
        cells.get(1),
        Severity.valueOf(cells.get(2)),
        cells.get(3),
        cells.get(4));
  }

  private static WageFloors.Floor floor(List<String> cells) {
    return new WageFloors.Floor(
        cells.get(0),
        LocalDate.parse(cells.get(1)),
        new BigDecimal(cells.get(2)),
        new BigDecimal(cells.get(3)),
        cells.get(4));
  }

  private static String read(String file) {
    try (InputStream in = RuleFiles.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + ": file is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
