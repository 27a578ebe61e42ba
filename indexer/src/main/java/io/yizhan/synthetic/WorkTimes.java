package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * When a job is worked: dated shifts, or weekdays, or neither. Dates lie 2 days before today to
 * some three weeks after.
 *
 * @param hours the hours of a day; empty when none are set
 * @param shifts consecutive days
 * @param weekly at most one pattern
 */
record WorkTimes(Optional<Hours> hours, List<Shift> shifts, List<WeeklyPattern> weekly) {

  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
  private static final Set<DayOfWeek> SIX_DAYS =
      EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY);
  private static final Set<DayOfWeek> FIVE_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
  private static final Set<DayOfWeek> WEEKEND = EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
  private static final Set<DayOfWeek> THREE_DAYS =
      EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
  private static final WorkTimes OPEN = new WorkTimes(Optional.empty(), List.of(), List.of());

  /** Copies the lists. */
  WorkTimes {
    shifts = List.copyOf(shifts);
    weekly = List.copyOf(weekly);
  }

  /** Times for a job of this trade and nature. */
  static WorkTimes roll(Trade trade, EmploymentType type, LocalDate today, Dice dice) {
    if (trade.hours().isEmpty()) {
      return OPEN;
    }
    Hours hours = pickHours(trade, type, dice);
    return switch (type) {
      case DAILY -> dated(hours, today, dice.chance(55) ? 1 : dice.between(2, 4), dice);
      case HOURLY ->
          dice.chance(40)
              ? dated(hours, today, dice.between(1, 5), dice)
              : weekly(hours, dice.pick(List.of(FIVE_DAYS, SIX_DAYS, WEEKEND, THREE_DAYS)));
      case SEASONAL -> season(hours, today, dice);
      case PROJECT -> dice.chance(50) ? OPEN : dated(hours, today, dice.between(2, 7), dice);
      case DISPATCH, LONG_TERM ->
          weekly(hours, dice.chance(60) ? SIX_DAYS : dice.chance(60) ? EVERY_DAY : FIVE_DAYS);
    };
  }

  /** Whether it is night work. */
  boolean night() {
    return hours.isPresent() && hours.get().night();
  }

  private static Hours pickHours(Trade trade, EmploymentType type, Dice dice) {
    if (type != EmploymentType.HOURLY) {
      List<Hours> whole = trade.hours().stream().filter(each -> each.length() >= 6).toList();
      return dice.pick(whole.isEmpty() ? trade.hours() : whole);
    }
    List<Hours> part = trade.hours().stream().filter(each -> each.length() < 8).toList();
    return dice.pick(part.isEmpty() ? trade.hours() : part);
  }

  private static WorkTimes dated(Hours hours, LocalDate today, int days, Dice dice) {
    LocalDate first = today.plusDays(offset(dice));
    return new WorkTimes(
        Optional.of(hours),
        IntStream.range(0, days)
            .mapToObj(i -> new Shift(first.plusDays(i), hours.start(), hours.end()))
            .toList(),
        List.of());
  }

  private static int offset(Dice dice) {
    if (dice.chance(4)) {
      return dice.between(-2, 0);
    }
    return dice.chance(75) ? dice.between(1, 5) : dice.between(5, 17);
  }

  private static WorkTimes weekly(Hours hours, Set<DayOfWeek> days) {
    return weekly(hours, days, Optional.empty(), Optional.empty());
  }

  private static WorkTimes season(Hours hours, LocalDate today, Dice dice) {
    LocalDate from = today.plusDays(dice.between(1, 18));
    return weekly(
        hours,
        dice.chance(50) ? EVERY_DAY : SIX_DAYS,
        Optional.of(from),
        Optional.of(from.plusDays(dice.between(14, 75))));
  }

  private static WorkTimes weekly(
      Hours hours, Set<DayOfWeek> days, Optional<LocalDate> from, Optional<LocalDate> until) {
    return new WorkTimes(
        Optional.of(hours),
        List.of(),
        List.of(new WeeklyPattern(days, hours.start(), hours.end(), from, until)));
  }
}
