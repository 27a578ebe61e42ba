package io.yizhan.schedule;

import io.yizhan.extraction.DayPart;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.ShiftLength;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * What is chosen of a schedule. One piece of work, or one day of a worker, has any of each and all
 * of it; what is empty asks for nothing.
 *
 * @param dates days on which it begins
 * @param weekdays weekdays on which it begins
 * @param parts parts of the day, of {@link DayPartHours#COUNTED}
 * @param lengths how long it lasts; jobs only
 * @param from earliest beginning; jobs only
 * @param to latest end, on the next day when not after {@code from}; jobs only
 */
public record ScheduleChoice(
    Set<LocalDate> dates,
    Set<DayOfWeek> weekdays,
    Set<DayPart> parts,
    Set<ShiftLength> lengths,
    Optional<LocalTime> from,
    Optional<LocalTime> to) {

  /** Nothing is chosen. */
  public static final ScheduleChoice NONE =
      new ScheduleChoice(
          Set.of(), Set.of(), Set.of(), Set.of(), Optional.empty(), Optional.empty());

  /** Takes its own copies. */
  public ScheduleChoice {
    dates = Set.copyOf(dates);
    weekdays = Set.copyOf(weekdays);
    parts = Set.copyOf(parts);
    lengths = Set.copyOf(lengths);
    if (!DayPartHours.COUNTED.containsAll(parts)) {
      throw new IllegalArgumentException(
          "parts must be of " + DayPartHours.COUNTED + "; got: " + parts);
    }
  }

  /** Whether it asks for nothing. */
  public boolean isEmpty() {
    return equals(NONE);
  }

  /** Whether it asks for hours of the clock. */
  boolean hasHours() {
    return from.isPresent() || to.isPresent();
  }
}
