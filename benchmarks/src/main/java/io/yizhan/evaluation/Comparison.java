package io.yizhan.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Accepted figures beside those of now. A figure that is missing on either side is a drift like any
 * other, and so is a better one: whoever improves the ranking accepts the new number and says why.
 *
 * @param set name of the set
 * @param lines in the order of now, those that are gone last
 */
record Comparison(String set, List<Line> lines) {

  private static final String NONE = "-";

  /** Copies the list. */
  Comparison {
    lines = List.copyOf(lines);
  }

  /** Compares by key. */
  static Comparison of(String set, List<Figure> accepted, List<Figure> now) {
    Map<List<String>, String> before = new LinkedHashMap<>();
    accepted.forEach(figure -> before.put(figure.key(), figure.value()));
    List<Line> lines = new ArrayList<>();
    for (Figure figure : now) {
      lines.add(
          new Line(
              figure.key(),
              Optional.ofNullable(before.remove(figure.key())),
              Optional.of(figure.value())));
    }
    before.forEach((key, value) -> lines.add(new Line(key, Optional.of(value), Optional.empty())));
    return new Comparison(set, lines);
  }

  /** Whether any figure is not what was accepted. */
  boolean drifted() {
    return lines.stream().anyMatch(Line::drifted);
  }

  /** Every figure as a Markdown table; those that drifted carry ← in the last column. */
  String toTable() {
    StringBuilder table =
        new StringBuilder(
            """
            | 评测集 | 配置 | 部分 | 指标 | 已接受 | 现在 | 差 |
            |---|---|---|---|---:|---:|---:|
            """);
    for (Line line : lines) {
      table
          .append("| ")
          .append(set)
          .append(" | ")
          .append(String.join(" | ", line.key()))
          .append(" | ")
          .append(line.accepted().orElse(NONE))
          .append(" | ")
          .append(line.now().orElse(NONE))
          .append(" | ")
          .append(line.difference())
          .append(" |\n");
    }
    return table.toString();
  }

  /**
   * One figure at two times.
   *
   * @param key {@link Figure#key}
   * @param accepted empty for a figure nobody accepted
   * @param now empty for a figure that is no longer measured
   */
  record Line(List<String> key, Optional<String> accepted, Optional<String> now) {

    /** Whether the two differ. */
    boolean drifted() {
      return !accepted.equals(now);
    }

    /** Now less accepted; a word where there is nothing to subtract. */
    String difference() {
      if (!drifted()) {
        return "";
      }
      if (accepted.isEmpty()) {
        return "新 ←";
      }
      if (now.isEmpty()) {
        return "缺 ←";
      }
      try {
        double change = Double.parseDouble(now.get()) - Double.parseDouble(accepted.get());
        return String.format(Locale.ROOT, "%+.4f ←", change);
      } catch (NumberFormatException hash) {
        return "不同 ←";
      }
    }
  }
}
