package io.yizhan.model;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of Asia/Shanghai local time.
 *
 * @param from first moment inside
 * @param until first moment after it
 */
public record Interval(LocalDateTime from, LocalDateTime until) {

  /** Refuses an empty or backward stretch. */
  public Interval {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("from must be < until; got: " + from + " >= " + until);
    }
  }

  /** The whole of one local day. */
  public static Interval wholeDay(LocalDate date) {
    return new Interval(date.atStartOfDay(), date.plusDays(1).atStartOfDay());
  }
}
