package io.yizhan.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Joins days, hours, weekdays and lengths to what {@link Slots} promises: hours go with the days
 * said, three days from tomorrow are three dates, 今晚 before 7点 is no part of the day but its half.
 * Stateless.
 */
final class TimeSlots {

  private static final int MOST_SHIFTS = 100;

  private TimeSlots() {}

  /** Fills the times that are wanted, or those that are refused. */
  static void fill(Reading reading, boolean refused, SlotsBuilder slots) {
    Set<HourSpan> hours = slots.hours;
    Optional<DateRange> until = Optional.empty();
    boolean everyDay = false;
    boolean weekend = false;
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isRefused(i) != refused) {
        continue;
      }
      switch (reading.meaning(i)) {
        case Meaning.Days(DateRange range, Optional<DayPart> part) -> {
          addRange(range, slots);
          if (part.isPresent() && !isHalfOfHours(reading, i)) {
            slots.dayParts.add(part.get());
          }
        }
        case Meaning.DaysUntil(DateRange range) -> until = Optional.of(range);
        case Meaning.EveryDay _ -> everyDay = true;
        case Meaning.Weekdays(Set<DayOfWeek> days, boolean repeats, var next) -> {
          if (repeats && isPassing(reading, i)) {
            weekend = true;
          } else if (repeats) {
            slots.weekdays.addAll(days);
          } else {
            slots.dates.addAll(next);
          }
        }
        case Meaning.Part(DayPart part, boolean shiftName) -> {
          if (shiftName || !isHalfOfHours(reading, i)) {
            slots.dayParts.add(part);
          }
        }
        case Meaning.Hours(HourSpan span) -> hours.add(span);
        case Meaning.NotBefore(var time) -> slots.from = Optional.of(time);
        case Meaning.NotAfter(var time) -> slots.until = Optional.of(time);
        case Meaning.Length(Period period) -> slots.length = Optional.of(period);
        default -> {}
      }
    }
    until.ifPresent(range -> addUntil(range, slots));
    boolean open = slots.weekdays.isEmpty() && slots.dates.isEmpty();
    if (open && everyDay && isEveryDay(reading, slots)) {
      slots.weekdays.addAll(EnumSet.allOf(DayOfWeek.class));
    } else if (open && weekend) {
      slots.weekdays.addAll(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }
    spendLength(slots);
    joinHours(slots);
  }

  /** An ad's 周末 may be an aside (周末车多) and gives way to any other day said. */
  private static boolean isPassing(Reading reading, int index) {
    return reading.kind() == UtteranceKind.AD && reading.words(index).equals("周末");
  }

  /** 每天 8:00-17:00 of an ad means all seven days, unless it gives days off. */
  private static boolean isEveryDay(Reading reading, SlotsBuilder slots) {
    boolean daysOff = slots.benefits.stream().anyMatch(benefit -> benefit.endsWith("休"));
    return reading.kind() == UtteranceKind.AD && !slots.hours.isEmpty() && !daysOff;
  }

  private static boolean isHalfOfHours(Reading reading, int index) {
    int after = reading.touchingAfter(index);
    return after >= 0
        && (reading.mention(after).slot().equals(Optional.of(Slot.SHIFT))
            || reading.meaning(after).equals(new Meaning.Vague(Unresolved.Reason.UNCLEAR_HOURS)));
  }

  private static void addRange(DateRange range, SlotsBuilder slots) {
    Optional<Long> days = range.days();
    if (days.isPresent() && days.get() <= Slots.MOST_DATES) {
      LocalDate first = range.from().orElseThrow();
      for (int i = 0; i < days.get(); i++) {
        slots.dates.add(first.plusDays(i));
      }
    } else if (slots.period.isEmpty()) {
      slots.period = Optional.of(range);
    } else {
      merge(slots, range);
    }
  }

  /** 12月5号开工，做到1月31号: the one day said before is the first. */
  private static void addUntil(DateRange range, SlotsBuilder slots) {
    LocalDate last = range.until().orElseThrow();
    Optional<LocalDate> first =
        slots.dates.size() == 1 ? slots.dates.stream().findFirst() : Optional.empty();
    if (first.isPresent() && !first.get().isAfter(last)) {
      slots.dates.clear();
      addRange(DateRange.of(first.get(), last), slots);
    } else {
      addRange(range, slots);
    }
  }

  /** 12月1号起 and 做到年底 are one span. */
  private static void merge(SlotsBuilder slots, DateRange range) {
    DateRange known = slots.period.orElseThrow();
    Optional<LocalDate> from = known.until().isEmpty() ? known.from() : range.from();
    Optional<LocalDate> until = known.until().isPresent() ? known.until() : range.until();
    boolean inOrder = from.isPresent() && until.isPresent() && !until.get().isBefore(from.get());
    if (inOrder) {
      slots.period = Optional.of(new DateRange(from, until));
    }
  }

  /** A length in days that the dates tell too, or that tells the dates, is not said twice. */
  private static void spendLength(SlotsBuilder slots) {
    if (slots.length.isEmpty()) {
      return;
    }
    Period length = slots.length.get();
    int days = length.getMonths() == 0 && length.getYears() == 0 ? length.getDays() : 0;
    if (days == 0) {
      return;
    }
    if (slots.dates.size() == days || slots.weekdays.size() == days) {
      slots.length = Optional.empty();
      return;
    }
    if (days > Slots.MOST_DATES) {
      return;
    }
    Optional<LocalDate> first = Optional.empty();
    if (slots.dates.size() == 1 && slots.period.isEmpty()) {
      first = Optional.of(slots.dates.iterator().next());
    } else if (slots.dates.isEmpty()) {
      first = slots.period.filter(range -> range.until().isEmpty()).flatMap(DateRange::from);
    }
    if (first.isPresent()) {
      for (int i = 0; i < days; i++) {
        slots.dates.add(first.get().plusDays(i));
      }
      slots.period = Optional.empty();
      slots.length = Optional.empty();
    }
  }

  private static void joinHours(SlotsBuilder slots) {
    if (slots.hours.isEmpty()) {
      return;
    }
    if (!slots.weekdays.isEmpty()) {
      for (HourSpan span : slots.hours) {
        slots.weekly.add(
            new WeeklyPattern(
                EnumSet.copyOf(slots.weekdays),
                span.start(),
                span.end(),
                slots.period.flatMap(DateRange::from),
                slots.period.flatMap(DateRange::until)));
      }
      slots.weekdays.clear();
      slots.hours.clear();
    } else if (!slots.dates.isEmpty()) {
      for (LocalDate date : slots.dates) {
        for (HourSpan span : slots.hours) {
          if (slots.shifts.size() < MOST_SHIFTS) {
            slots.shifts.add(span.on(date));
          }
        }
      }
      slots.hours.clear();
    }
  }
}
