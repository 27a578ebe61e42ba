package io.yizhan.allocation;

import java.time.LocalDateTime;

/**
 * A stretch of work in local time.
 *
 * @param start first moment
 * @param end first moment after it; later than the start
 */
public record WorkSpan(LocalDateTime start, LocalDateTime end) {

  /** Refuses what ends before it begins. */
  public WorkSpan {
    if (!end.isAfter(start)) {
      throw new IllegalArgumentException("end must be after start " + start + "; got: " + end);
    }
  }
}
