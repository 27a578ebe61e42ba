package io.yizhan.search;

import io.yizhan.engine.Condition;
import java.util.List;
import java.util.Optional;

/**
 * A clause of a standing search, read: what a record must meet and say. A text is read against a
 * calendar, so a clause read on one day means another thing on the next. Immutable.
 */
public final class ReadClause {

  private final List<Condition> conditions;
  private final Optional<TextQuery> words;
  private final boolean untilMidnight;

  private ReadClause(List<Condition> conditions, Optional<TextQuery> words, boolean untilMidnight) {
    this.conditions = List.copyOf(conditions);
    this.words = words;
    this.untilMidnight = untilMidnight;
  }

  /** One that means the same until the day ends. */
  static ReadClause untilMidnight(List<Condition> conditions, Optional<TextQuery> words) {
    return new ReadClause(conditions, words, true);
  }

  /** One that speaks of the last hours, and has to be read again for each record. */
  static ReadClause forAMoment(List<Condition> conditions, Optional<TextQuery> words) {
    return new ReadClause(conditions, words, false);
  }

  /** Whether it may be kept until the day ends. */
  public boolean isForTheDay() {
    return untilMidnight;
  }

  List<Condition> conditions() {
    return conditions;
  }

  Optional<TextQuery> words() {
    return words;
  }
}
