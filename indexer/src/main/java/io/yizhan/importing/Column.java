package io.yizhan.importing;

import java.util.List;

/**
 * What a column of a file means.
 *
 * @param path where its value belongs in the record, part by part; empty for the record itself
 * @param shape how its text is read
 * @param hint words of the heading that may say what the value leaves out: 日薪, 元/天
 */
record Column(List<String> path, FieldShape shape, List<String> hint) {

  /** Copies the lists. */
  Column {
    path = List.copyOf(path);
    hint = List.copyOf(hint);
  }

  /** A column of the table of known ones; {@code .} is the record itself. */
  static Column at(String path, FieldShape shape) {
    List<String> parts = path.equals(".") ? List.of() : List.of(path.split("\\.", -1));
    return new Column(parts, shape, List.of());
  }

  /** The same column under a heading that hints. */
  Column hinting(String... words) {
    return new Column(path, shape, List.of(words));
  }
}
