package io.yizhan.evaluation;

import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A criterion as it is written, {@code KEY=VALUE,VALUE}.
 *
 * @param key what is asked of
 * @param value all behind the equals sign
 */
record CriterionText(String key, String value) {

  /**
   * Reads criteria apart by blanks; {@code -} is none, and a {@code !} before one is its opposite.
   *
   * @param read what becomes of one
   * @throws IllegalArgumentException when one has another form
   */
  static <T> List<Criterion<T>> parseAll(String text, Function<CriterionText, Criterion<T>> read) {
    return text.equals("-")
        ? List.of()
        : Stream.of(text.split(" ", -1)).map(one -> parse(one, read)).toList();
  }

  /** The values, of which any will do. */
  List<String> values() {
    return List.of(value.split(",", -1));
  }

  /** The first of {@code HH:MM-HH:MM}. */
  LocalTime from() {
    return LocalTime.parse(value.substring(0, dash()));
  }

  /** The last of {@code HH:MM-HH:MM}. */
  LocalTime to() {
    return LocalTime.parse(value.substring(dash() + 1));
  }

  /** What is thrown when nobody knows the key. */
  IllegalArgumentException unknown() {
    return new IllegalArgumentException("unknown key of condition: " + key + "=" + value);
  }

  private int dash() {
    int dash = value.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException(key + " must be HH:MM-HH:MM; got: " + value);
    }
    return dash;
  }

  private static <T> Criterion<T> parse(String text, Function<CriterionText, Criterion<T>> read) {
    if (text.startsWith("!")) {
      Criterion<T> refused = parse(text.substring(1), read);
      return (truth, today) -> !refused.holds(truth, today);
    }
    int equals = text.indexOf('=');
    if (equals < 1 || equals == text.length() - 1) {
      throw new IllegalArgumentException("condition must be KEY=VALUE; got: " + text);
    }
    return read.apply(new CriterionText(text.substring(0, equals), text.substring(equals + 1)));
  }
}
