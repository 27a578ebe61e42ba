package io.yizhan.synthetic;

import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When a worker is free. About one in twelve has not said: no pattern and no interval.
 *
 * @param weekly usual hours, at most one pattern
 * @param intervals days on which they are free besides
 * @param unavailable whole days on which they are not
 */
record Availability(
    List<WeeklyPattern> weekly, List<Interval> intervals, List<Interval> unavailable) {

  private static final Set<DayOfWeek> ALL = EnumSet.allOf(DayOfWeek.class);
  private static final List<Set<DayOfWeek>> DAYS =
      List.of(
          ALL,
          ALL,
          ALL,
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
          EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY));
  private static final List<Hours> HOURS =
      List.of(
          Hours.parse("06:00-20:00"),
          Hours.parse("06:00-21:00"),
          Hours.parse("07:00-18:00"),
          Hours.parse("06:00-22:00"),
          Hours.parse("05:00-19:00"),
          Hours.parse("08:00-12:00"),
          Hours.parse("13:00-18:00"),
          Hours.parse("17:30-22:30"),
          Hours.parse("18:00-08:00"),
          Hours.parse("00:00-00:00"));

  /** Copies the lists. */
  Availability {
    weekly = List.copyOf(weekly);
    intervals = List.copyOf(intervals);
    unavailable = List.copyOf(unavailable);
  }

  /** Somebody's availability over the weeks from today. */
  static Availability roll(LocalDate today, Dice dice) {
    int roll = dice.below(100);
    List<WeeklyPattern> weekly = roll >= 8 && roll < 84 ? List.of(pattern(dice)) : List.of();
    List<Interval> intervals = roll >= 72 ? stretches(today, dice) : List.of();
    List<Interval> unavailable = new ArrayList<>();
    if (dice.chance(20)) {
      LocalDate first = today.plusDays(dice.between(0, 14));
      for (int i = dice.between(1, 3); i > 0; i--) {
        unavailable.add(Interval.wholeDay(first.plusDays(i)));
      }
    }
    return new Availability(weekly, intervals, unavailable.reversed());
  }

  private static WeeklyPattern pattern(Dice dice) {
    Hours hours = dice.pick(HOURS);
    return new WeeklyPattern(
        dice.pick(DAYS), hours.start(), hours.end(), Optional.empty(), Optional.empty());
  }

  private static List<Interval> stretches(LocalDate today, Dice dice) {
    List<Interval> stretches = new ArrayList<>();
    LocalDate day = today;
    for (int i = dice.between(2, 5); i > 0; i--) {
      day = day.plusDays(dice.between(1, 3));
      stretches.add(new Interval(day.atTime(6, 0), day.atTime(dice.between(18, 22), 0)));
    }
    return stretches;
  }
}
