package io.yizhan.schedule;

import io.yizhan.extraction.DayPart;
import io.yizhan.schema.DayPartHours;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Today and the days after it that are counted, and how choices are written as bits. Immutable.
 *
 * @param today the day of the request's clock
 */
record Horizon(LocalDate today) {

  /** Days that are counted, today the first of them. */
  static final int DAYS = 14;

  static final int WEEKDAYS = DayOfWeek.values().length;
  static final int PARTS = DayPartHours.COUNTED.size();
  private static final int NAME_CHARS = 3;

  /** The last day that is counted. */
  LocalDate last() {
    return today.plusDays(DAYS - 1L);
  }

  LocalDate day(int place) {
    return today.plusDays(place);
  }

  /** The chosen days that are counted, a bit each. */
  long days(Set<LocalDate> chosen) {
    long days = 0;
    for (LocalDate day : chosen) {
      if (isCounted(day)) {
        days |= 1L << ChronoUnit.DAYS.between(today, day);
      }
    }
    return days;
  }

  /** The chosen days that are not. */
  List<LocalDate> others(Set<LocalDate> chosen) {
    List<LocalDate> others = new ArrayList<>();
    for (LocalDate day : chosen) {
      if (!isCounted(day)) {
        others.add(day);
      }
    }
    return others;
  }

  private boolean isCounted(LocalDate day) {
    return !day.isBefore(today) && !day.isAfter(last());
  }

  static long weekdays(Set<DayOfWeek> chosen) {
    long weekdays = 0;
    for (DayOfWeek weekday : chosen) {
      weekdays |= 1L << (weekday.getValue() - 1);
    }
    return weekdays;
  }

  static long parts(Set<DayPart> chosen) {
    long parts = 0;
    for (int i = 0; i < PARTS; i++) {
      parts |= chosen.contains(DayPartHours.COUNTED.get(i)) ? 1L << i : 0;
    }
    return parts;
  }

  static String weekday(int place) {
    return DayOfWeek.of(place + 1).name().substring(0, NAME_CHARS);
  }

  static String part(int place) {
    return DayPartHours.COUNTED.get(place).name();
  }
}
