package io.yizhan.schedule;

/** What of a schedule can be chosen and counted. */
public enum ScheduleFacet {
  /** Days, ISO-8601: today and the 13 that follow are counted, and those that are chosen. */
  DATE,
  /** {@code DayOfWeek}s by their first three letters. */
  WEEKDAY,
  /** Names of {@code DayPart}, those of {@code DayPartHours.COUNTED}. */
  DAY_PART,
  /** Names of {@code ShiftLength}; jobs only. */
  SHIFT_LENGTH
}
