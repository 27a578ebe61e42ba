package io.yizhan.suggest;

import io.yizhan.schema.SuggestionKind;
import java.util.Comparator;
import java.util.Optional;

/**
 * A value that open jobs have.
 *
 * @param kind what it names
 * @param text what to show
 * @param id of a station
 * @param count open jobs that have it
 * @param lastEnd when the last of them expires, epoch milliseconds
 */
record LiveValue(SuggestionKind kind, String text, Optional<String> id, int count, long lastEnd) {

  /** The order of suggestions that match equally well; total, so that ties never move. */
  static final Comparator<LiveValue> RANK =
      Comparator.comparingInt(LiveValue::count)
          .reversed()
          .thenComparing(LiveValue::text)
          .thenComparing(LiveValue::kind)
          .thenComparing(value -> value.id().orElse(""));
}
