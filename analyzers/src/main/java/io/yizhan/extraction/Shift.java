package io.yizhan.extraction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * One stretch of work on one day, in Asia/Shanghai local time.
 *
 * @param date the day on which it begins
 * @param start when it begins
 * @param end when it ends; not after {@code start} means it ends on the next day (22:00–06:00)
 */
public record Shift(LocalDate date, LocalTime start, LocalTime end) {

  /** Whether it ends on the day after {@link #date}. */
  public boolean passesMidnight() {
    return !end.isAfter(start);
  }

  /** First moment of work. */
  public LocalDateTime startsAt() {
    return date.atTime(start);
  }

  /** First moment after work. */
  public LocalDateTime endsAt() {
    return (passesMidnight() ? date.plusDays(1) : date).atTime(end);
  }

  /** Length, 1 minute … 24 hours. */
  public Duration length() {
    return Duration.between(startsAt(), endsAt());
  }
}
