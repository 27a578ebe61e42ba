package io.yizhan.extraction;

import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Gathers the values of {@link Slots}; a value met twice is kept once. One text, one thread. */
final class SlotsBuilder {

  final List<FoundOccupation> occupations = new ArrayList<>(2);
  final Set<String> skills = new LinkedHashSet<>(4);
  final Set<String> certificates = new LinkedHashSet<>(4);
  final Set<EmploymentType> employmentTypes = EnumSet.noneOf(EmploymentType.class);
  final Set<SettlementCycle> settlements = EnumSet.noneOf(SettlementCycle.class);
  Optional<Wage> wage = Optional.empty();
  final List<Rate> rates = new ArrayList<>(2);
  final Set<Shift> shifts = new LinkedHashSet<>(4);
  final Set<HourSpan> hours = new LinkedHashSet<>(4);
  final List<WeeklyPattern> weekly = new ArrayList<>(2);
  final Set<DayOfWeek> weekdays = EnumSet.noneOf(DayOfWeek.class);
  final Set<LocalDate> dates = new TreeSet<>();
  Optional<DateRange> period = Optional.empty();
  final Set<DayPart> dayParts = EnumSet.noneOf(DayPart.class);
  Optional<LocalTime> from = Optional.empty();
  Optional<LocalTime> until = Optional.empty();
  Optional<Period> length = Optional.empty();
  final Set<Region> regions = new LinkedHashSet<>(4);
  final Set<Place> places = new LinkedHashSet<>(4);
  Optional<Double> radiusKm = Optional.empty();
  Optional<Anchor> anchor = Optional.empty();
  Optional<Headcount> headcount = Optional.empty();
  final Set<String> benefits = new LinkedHashSet<>(4);
  Optional<Experience> experience = Optional.empty();

  /** Adds a trade, unless its code is there. */
  void occupation(FoundOccupation found) {
    for (FoundOccupation known : occupations) {
      if (known.code().equals(found.code())) {
        return;
      }
    }
    occupations.add(found);
  }

  /** The values gathered. */
  Slots build() {
    return new Slots(
        occupations,
        List.copyOf(skills),
        List.copyOf(certificates),
        List.copyOf(employmentTypes),
        List.copyOf(settlements),
        wage,
        rates,
        List.copyOf(shifts),
        List.copyOf(hours),
        weekly,
        weekdays,
        List.copyOf(dates),
        period,
        List.copyOf(dayParts),
        from,
        until,
        length,
        List.copyOf(regions),
        List.copyOf(places),
        radiusKm,
        anchor,
        headcount,
        List.copyOf(benefits),
        experience);
  }
}
