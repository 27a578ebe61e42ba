package io.yizhan.schedule;

import java.time.LocalDate;

/**
 * What a choice asks of the days of a worker, and under what each day counts. Bits of counts: days
 * of the {@link Horizon}, then weekdays, then parts. Immutable.
 */
final class FreeTest {

  /** Bit of Monday. */
  static final int WEEKDAY = Horizon.DAYS;

  /** Bit of the first part of the day. */
  static final int PART = WEEKDAY + Horizon.WEEKDAYS;

  private final Horizon horizon;
  private final boolean anyDate;
  private final long dates;
  private final long weekdays;
  private final int parts;

  /** The bits of {@link FreeDays} of which one is enough. */
  private final long anyOf;

  FreeTest(Horizon horizon, ScheduleChoice choice) {
    this.horizon = horizon;
    anyDate = choice.dates().isEmpty();
    dates = horizon.days(choice.dates());
    weekdays = orAll(Horizon.weekdays(choice.weekdays()), (1L << Horizon.WEEKDAYS) - 1);
    parts = (int) orAll(Horizon.parts(choice.parts()), FreeDays.ALL_PARTS);
    long any = 0;
    for (int place = 0; place < Horizon.DAYS; place++) {
      if (isDate(place) && isWeekday(horizon.day(place))) {
        any |= (long) parts << (place * Horizon.PARTS);
      }
    }
    anyOf = any;
  }

  /** Whether one day of the horizon has all that is chosen. */
  boolean holds(long free) {
    return (free & anyOf) != 0;
  }

  /** Whether a chosen day outside of the horizon has what else is chosen. */
  boolean holds(LocalDate day, int free) {
    return isWeekday(day) && (free & parts) != 0;
  }

  /** The bits that the days of the horizon are counted under. */
  long counted(long free) {
    long counted = 0;
    for (int place = 0; place < Horizon.DAYS; place++) {
      int ofDay = FreeDays.parts(free, place);
      LocalDate day = horizon.day(place);
      if (holds(day, ofDay)) {
        counted |= 1L << place;
      }
      if (isDate(place)) {
        counted |= counted(day, ofDay);
      }
    }
    return counted;
  }

  /** The bits that a day that is chosen, or need not be, is counted under beside its date. */
  long counted(LocalDate day, int free) {
    long counted = isWeekday(day) ? (long) free << PART : 0;
    return (free & parts) == 0
        ? counted
        : counted | 1L << (WEEKDAY + day.getDayOfWeek().getValue() - 1);
  }

  private boolean isDate(int place) {
    return anyDate || (dates >> place & 1) == 1;
  }

  private boolean isWeekday(LocalDate day) {
    return (weekdays >> (day.getDayOfWeek().getValue() - 1) & 1) == 1;
  }

  private static long orAll(long chosen, long all) {
    return chosen == 0 ? all : chosen;
  }
}
