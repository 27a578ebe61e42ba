package io.yizhan.evaluation;

import java.util.List;
import java.util.Locale;

/**
 * One number that an evaluation gives, as it is printed, pinned and compared.
 *
 * @param configuration what was measured, for example {@code service}
 * @param split half of the set, or {@code -} for the whole
 * @param measure what is counted, for example {@code nDCG@10}
 * @param value the number as text, measures to 4 digits; or a hash
 */
record Figure(String configuration, String split, String measure, String value) {

  /** The split of a figure that is about the whole set. */
  static final String WHOLE = "-";

  /** A measure, rounded half up to 4 digits. */
  static Figure of(String configuration, String split, String measure, double value) {
    return new Figure(configuration, split, measure, String.format(Locale.ROOT, "%.4f", value));
  }

  /** A count over the whole set. */
  static Figure count(String configuration, String measure, long value) {
    return new Figure(configuration, WHOLE, measure, Long.toString(value));
  }

  /** What the value is of: two figures of one key are the same number at two times. */
  List<String> key() {
    return List.of(configuration, split, measure);
  }
}
