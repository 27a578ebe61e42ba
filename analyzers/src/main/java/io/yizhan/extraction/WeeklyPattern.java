package io.yizhan.extraction;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The same hours on the same weekdays, week after week, in Asia/Shanghai local time: 每周二四六 8点到17点.
 *
 * @param days the weekdays on which it begins; never empty
 * @param start when it begins
 * @param end when it ends; not after {@code start} means it ends on the next day
 * @param from first day it holds; empty means it always has
 * @param until last day it holds, inclusive; empty means it has no end
 */
public record WeeklyPattern(
    Set<DayOfWeek> days,
    LocalTime start,
    LocalTime end,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Copies the days in week order; refuses none, and a span that ends before it begins. */
  public WeeklyPattern {
    if (days.isEmpty()) {
      throw new IllegalArgumentException("days must name at least one weekday");
    }
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      throw new IllegalArgumentException(
          "from must be <= until; got: " + from.get() + " > " + until.get());
    }
    days = Collections.unmodifiableSet(EnumSet.copyOf(days));
  }

  /** Length of one occurrence, 1 minute … 24 hours. */
  public Duration length() {
    Duration span = Duration.between(start, end);
    return span.isPositive() ? span : span.plusDays(1);
  }
}
