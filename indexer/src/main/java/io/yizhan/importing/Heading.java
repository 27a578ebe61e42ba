package io.yizhan.importing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The heading of a table: what the cells of each row are called. A cell without a name is called
 * 第3列. Immutable.
 */
final class Heading {

  private final List<String> names;

  private Heading(List<String> names) {
    this.names = names;
  }

  /**
   * Names the columns.
   *
   * @throws UnreadableFileException when two columns have one name, or none has any
   */
  static Heading of(List<String> cells) throws UnreadableFileException {
    Set<String> seen = new HashSet<>();
    String[] names = new String[cells.size()];
    for (int i = 0; i < names.length; i++) {
      String name = cells.get(i).strip();
      names[i] = name.isEmpty() ? unnamed(i) : name;
      if (!seen.add(names[i])) {
        throw new UnreadableFileException("表头里有两列都叫「" + names[i] + "」");
      }
    }
    if (cells.stream().allMatch(String::isBlank)) {
      throw new UnreadableFileException("没有表头");
    }
    return new Heading(List.of(names));
  }

  /** A row of these cells; missing cells at its end are unknown, blank ones left out. */
  Row row(long line, List<String> cells) {
    ObjectNode values = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).isBlank()) {
        continue;
      }
      if (i >= names.size()) {
        String reason = "表头有 " + names.size() + " 列，这一行有 " + cells.size() + " 列";
        return new Row.Broken(line, reason, String.join(" | ", cells));
      }
      values.put(names.get(i), cells.get(i).strip());
    }
    return values.isEmpty() ? new Row.Blank(line) : new Row.Parsed(line, values);
  }

  private static String unnamed(int index) {
    return "第" + (index + 1) + "列";
  }
}
