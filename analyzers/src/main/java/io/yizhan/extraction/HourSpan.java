package io.yizhan.extraction;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Hours of the clock without a day: 早八晚五.
 *
 * @param start when it begins
 * @param end when it ends; not after {@code start} means it ends on the next day
 */
public record HourSpan(LocalTime start, LocalTime end) {

  /** Length, 1 minute … 24 hours. */
  public Duration length() {
    Duration span = Duration.between(start, end);
    return span.isPositive() ? span : span.plusDays(1);
  }

  /** The same hours on one day. */
  public Shift on(LocalDate day) {
    return new Shift(day, start, end);
  }
}
