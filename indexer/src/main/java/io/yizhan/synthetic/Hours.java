package io.yizhan.synthetic;

import java.time.LocalTime;

/**
 * A stretch of the clock: 22:00–06:00.
 *
 * @param start first moment
 * @param end first moment after; not after {@code start} means the next day
 */
record Hours(LocalTime start, LocalTime end) {

  private static final LocalTime EVENING = LocalTime.of(17, 30);
  private static final LocalTime SMALL_HOURS = LocalTime.of(4, 0);

  /** Reads {@code 22:00-06:00}. */
  static Hours parse(String text) {
    int dash = text.indexOf('-');
    return new Hours(
        LocalTime.parse(text.substring(0, dash)), LocalTime.parse(text.substring(dash + 1)));
  }

  /** Whether people call it night work: it ends on the next day, or begins after 17:30. */
  boolean night() {
    return !end.isAfter(start) || !start.isBefore(EVENING) || start.isBefore(SMALL_HOURS);
  }

  /** Whole hours it lasts, 1…24. */
  int length() {
    int hours = (end.toSecondOfDay() - start.toSecondOfDay()) / 3600;
    return hours > 0 ? hours : hours + 24;
  }
}
