package io.yizhan.understanding;

import io.yizhan.extraction.DateRange;
import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One thing that a text asks of a job; several values of one are alternatives. */
public sealed interface JobCondition {

  /**
   * Lies in a circle, or in a region that the words name.
   *
   * @param name what a person calls the centre
   * @param center its point
   * @param radiusMeters radius of the circle
   * @param region code of a region that counts as inside
   */
  record Within(String name, GeoPoint center, double radiusMeters, Optional<String> region)
      implements JobCondition {}

  /**
   * Lies in one of some regions.
   *
   * @param codes their division codes
   */
  record InRegions(Set<String> codes) implements JobCondition {}

  /**
   * Lies at a place or names it in the ad, which may come without a location.
   *
   * @param words how the text calls it, any of them
   * @param place where it is
   */
  record Named(Set<String> words, JobCondition place) implements JobCondition {}

  /**
   * Has work at these times; unknown times do not meet it.
   *
   * @param dates days on which it begins; empty means any
   * @param period a span of days in which it has work
   * @param weekdays weekdays on which it begins; empty means any
   * @param hours hours inside which it lies; empty means any
   * @param from earliest beginning
   * @param until latest end
   */
  record AtTimes(
      List<LocalDate> dates,
      Optional<DateRange> period,
      Set<DayOfWeek> weekdays,
      List<HourSpan> hours,
      Optional<LocalTime> from,
      Optional<LocalTime> until)
      implements JobCondition {

    /** Whether it asks for days. */
    public boolean hasDays() {
      return !dates.isEmpty() || period.isPresent() || !weekdays.isEmpty();
    }

    /** Whether it asks for hours. */
    public boolean hasHours() {
      return !hours.isEmpty() || from.isPresent() || until.isPresent();
    }

    /** The same hours on any day. */
    public AtTimes onAnyDay() {
      return new AtTimes(List.of(), Optional.empty(), Set.of(), hours, from, until);
    }

    /** The same days at any hour. */
    public AtTimes atAnyHour() {
      return new AtTimes(dates, period, weekdays, List.of(), Optional.empty(), Optional.empty());
    }
  }

  /**
   * Has work in a part of the day; as a condition, unknown times pass.
   *
   * @param parts the parts
   */
  record InDayParts(Set<DayPart> parts) implements JobCondition {}

  /**
   * Pays at least so much; unknown pay does not meet it.
   *
   * @param yuan the amount
   * @param period what it is per, never {@link WagePeriod#PIECE}
   */
  record PaidAtLeast(double yuan, WagePeriod period) implements JobCondition {}

  /**
   * Pays out in one of these ways, by its form or the words of its ad.
   *
   * @param cycles when pay is handed over
   */
  record Settled(Set<SettlementCycle> cycles) implements JobCondition {}

  /**
   * Is of one of these natures, by its form or the words of its ad.
   *
   * @param types the natures
   */
  record OfType(Set<EmploymentType> types) implements JobCondition {}

  /**
   * Is not of an occupation, nor called so in its title.
   *
   * @param words the name said
   * @param code the occupation; empty when a trade of the same code is wanted, or none is meant
   */
  record NotCalled(String words, Optional<String> code) implements JobCondition {}

  /**
   * Does not meet another; a job of which that is unknown passes.
   *
   * @param refused the other
   */
  record Not(JobCondition refused) implements JobCondition {}
}
