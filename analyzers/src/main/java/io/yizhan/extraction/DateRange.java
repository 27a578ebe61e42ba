package io.yizhan.extraction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A span of days, open on one side or closed: 12月1号以后, 做到年底.
 *
 * @param from first day; empty means no first day was said
 * @param until last day, inclusive; empty means no last day was said
 */
public record DateRange(Optional<LocalDate> from, Optional<LocalDate> until) {

  /** Refuses a range without ends and one that ends before it begins. */
  public DateRange {
    if (from.isEmpty() && until.isEmpty()) {
      throw new IllegalArgumentException("a range must have an end");
    }
    if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
      throw new IllegalArgumentException(
          "from must be <= until; got: " + from.get() + " > " + until.get());
    }
  }

  /** The days from one to the other, both included. */
  public static DateRange of(LocalDate from, LocalDate until) {
    return new DateRange(Optional.of(from), Optional.of(until));
  }

  /** The number of days, when both ends are known. */
  public Optional<Long> days() {
    return from.flatMap(first -> until.map(last -> ChronoUnit.DAYS.between(first, last) + 1));
  }
}
