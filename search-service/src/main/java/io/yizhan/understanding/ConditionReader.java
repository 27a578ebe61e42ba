package io.yizhan.understanding;

import io.yizhan.extraction.Anchor;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Extraction;
import io.yizhan.extraction.FoundOccupation;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Slot;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Makes conditions and wishes of slots, and notes which kinds of slot it used. One text. */
final class ConditionReader {

  /** How far 附近 reaches: half an hour by bicycle; our own estimate. */
  static final double NEAR_METERS = 5_000;

  /** How far a spot reaches that was named and nothing more: its points are good to 2 km. */
  static final double SPOT_METERS = 3_000;

  private static final int TOWNSHIP_DIGITS = 9;

  private final Extraction read;
  private final Slots wanted;
  private final Slots excluded;
  private final Given given;
  private final List<JobCondition> conditions = new ArrayList<>();
  private final List<JobCondition> wishes = new ArrayList<>();
  private final Set<Slot> filtering = EnumSet.noneOf(Slot.class);
  private final Set<Slot> wishing = EnumSet.noneOf(Slot.class);
  private final Set<Slot> refusing = EnumSet.noneOf(Slot.class);

  private ConditionReader(Extraction read, Given given) {
    this.read = read;
    this.wanted = read.wanted();
    this.excluded = read.excluded();
    this.given = given;
  }

  /**
   * Reads an extraction.
   *
   * @param placeAlone whether nothing is said of what work it should be
   */
  static ConditionReader read(Extraction read, Given given, boolean placeAlone) {
    ConditionReader reader = new ConditionReader(read, given);
    reader.nature();
    reader.times();
    reader.pay();
    if (given.leavesOpen(Asked.PLACE)) {
      reader.place(placeAlone);
    }
    reader.refusals();
    return reader;
  }

  List<JobCondition> conditions() {
    return conditions;
  }

  List<JobCondition> wishes() {
    return wishes;
  }

  boolean filters(Slot slot) {
    return filtering.contains(slot);
  }

  boolean refuses(Slot slot) {
    return refusing.contains(slot);
  }

  Use useOfPlace(Slot slot) {
    return filtering.contains(slot) ? Use.FILTER : wishing.contains(slot) ? Use.BOOST : Use.IGNORED;
  }

  private void nature() {
    if (given.leavesOpen(Asked.SETTLEMENT) && !wanted.settlements().isEmpty()) {
      Set<SettlementCycle> cycles = EnumSet.copyOf(wanted.settlements());
      if (cycles.contains(SettlementCycle.ON_COMPLETION)) {
        cycles.add(SettlementCycle.DAILY);
      }
      add(new JobCondition.Settled(Set.copyOf(cycles)), Slot.SETTLEMENT);
    }
    // 日结 is said of the pay; who says it takes work by the hour too.
    boolean onlyDailyPay =
        filters(Slot.SETTLEMENT) && wanted.employmentTypes().equals(List.of(EmploymentType.DAILY));
    if (given.leavesOpen(Asked.EMPLOYMENT_TYPE)
        && !wanted.employmentTypes().isEmpty()
        && !onlyDailyPay) {
      add(new JobCondition.OfType(Set.copyOf(wanted.employmentTypes())), Slot.EMPLOYMENT_TYPE);
    }
  }

  private void times() {
    boolean days = given.leavesOpen(Asked.DATE);
    boolean hours = given.leavesOpen(Asked.HOURS);
    Set<LocalDate> dates = new TreeSet<>(wanted.dates());
    Set<DayOfWeek> weekdays = new TreeSet<>(wanted.weekdays());
    Set<HourSpan> spans = new LinkedHashSet<>(wanted.hours());
    for (Shift shift : wanted.shifts()) {
      dates.add(shift.date());
      spans.add(new HourSpan(shift.start(), shift.end()));
    }
    for (WeeklyPattern pattern : wanted.weekly()) {
      weekdays.addAll(pattern.days());
      spans.add(new HourSpan(pattern.start(), pattern.end()));
    }
    JobCondition.AtTimes times =
        new JobCondition.AtTimes(
            List.copyOf(dates),
            wanted.period(),
            Set.copyOf(weekdays),
            List.copyOf(spans),
            wanted.from(),
            wanted.until());
    times = days ? times : times.onAnyDay();
    times = hours ? times : times.atAnyHour();
    if (times.hasDays() || times.hasHours()) {
      conditions.add(times);
    }
    if (times.hasDays()) {
      filtering.add(Slot.DATE);
      filtering.add(Slot.WEEKLY);
    }
    if (times.hasHours()) {
      filtering.add(Slot.SHIFT);
    }
    if (hours && !wanted.dayParts().isEmpty()) {
      JobCondition parts = new JobCondition.InDayParts(Set.copyOf(wanted.dayParts()));
      add(parts, Slot.DAY_PART);
      wishes.add(parts);
    }
  }

  private void pay() {
    if (given.leavesOpen(Asked.PAY)) {
      wanted.wage().flatMap(ConditionReader::floor).ifPresent(floor -> add(floor, Slot.WAGE));
    }
    boolean monthly = wanted.wage().flatMap(Wage::period).equals(Optional.of(WagePeriod.MONTH));
    if (monthly && given.leavesOpen(Asked.EMPLOYMENT_TYPE)) {
      wishes.add(
          new JobCondition.OfType(Set.of(EmploymentType.LONG_TERM, EmploymentType.DISPATCH)));
    }
  }

  /** 一天200 and 一天200以上 are the same to a seeker; 200以下 and piece pay are no floor. */
  private static Optional<JobCondition> floor(Wage wage) {
    if (wage.minYuan().isEmpty()
        || wage.period().isEmpty()
        || wage.period().get() == WagePeriod.PIECE) {
      return Optional.empty();
    }
    return Optional.of(
        new JobCondition.PaidAtLeast(wage.minYuan().get().doubleValue(), wage.period().get()));
  }

  private void place(boolean alone) {
    Optional<Anchor> anchor = wanted.anchor();
    boolean aroundPlace =
        !wanted.places().isEmpty()
            && (anchor.equals(Optional.of(Anchor.PLACE)) || wanted.radiusKm().isPresent());
    if (aroundPlace) {
      Place center = wanted.places().getFirst();
      conditions.add(around(center, wanted.radiusKm().map(km -> km * 1000).orElse(NEAR_METERS)));
      wishes.add(around(center, SPOT_METERS));
      filtering.addAll(EnumSet.of(Slot.REGION, Slot.PLACE, Slot.RADIUS));
      return;
    }
    if (wanted.radiusKm().isPresent() && given.near().isPresent()) {
      double meters = wanted.radiusKm().get() * 1000;
      conditions.add(new JobCondition.Within("您", given.near().get(), meters, Optional.empty()));
      filtering.add(Slot.RADIUS);
    } else if (anchor.isPresent() && given.near().isPresent()) {
      wishing.add(Slot.RADIUS);
    }
    bare(alone);
  }

  /** A place without 附近 or a distance. */
  private void bare(boolean alone) {
    Optional<JobCondition> place = Optional.empty();
    if (wanted.regions().size() == 1 && isTownship(wanted.regions().getFirst())) {
      Region township = wanted.regions().getFirst();
      place =
          Optional.of(
              new JobCondition.Within(
                  township.name(), township.center(), SPOT_METERS, Optional.of(township.code())));
    } else if (!wanted.regions().isEmpty()) {
      place =
          Optional.of(
              new JobCondition.InRegions(
                  wanted.regions().stream().map(Region::code).collect(Collectors.toSet())));
    } else if (!wanted.places().isEmpty()) {
      place = Optional.of(around(wanted.places().getFirst(), SPOT_METERS));
    }
    place.ifPresent(
        named -> {
          wishes.add(named);
          if (alone) {
            conditions.add(new JobCondition.Named(placeWords(), named));
          }
          (alone ? filtering : wishing).addAll(EnumSet.of(Slot.REGION, Slot.PLACE));
        });
  }

  /** 葛店 is more than the township of that name: what lies beside it is called so too. */
  private static boolean isTownship(Region region) {
    return region.code().length() == TOWNSHIP_DIGITS;
  }

  private Set<String> placeWords() {
    return read.spans().stream()
        .filter(span -> span.slot() == Slot.REGION || span.slot() == Slot.PLACE)
        .filter(span -> !read.refused().contains(span))
        .map(span -> read.text().substring(span.start(), span.end()))
        .collect(Collectors.toSet());
  }

  private static JobCondition around(Place place, double meters) {
    boolean whole = place.kind().equals("region");
    return new JobCondition.Within(
        place.name(),
        place.point(),
        meters,
        whole ? Optional.of(place.region().code()) : Optional.empty());
  }

  private void refusals() {
    for (FoundOccupation refused : excluded.occupations()) {
      boolean alsoWanted =
          wanted.occupations().stream().anyMatch(found -> found.code().equals(refused.code()));
      refuse(
          new JobCondition.NotCalled(
              refused.said(), alsoWanted ? Optional.empty() : Optional.of(refused.code())),
          Slot.OCCUPATION);
    }
    if (!excluded.dayParts().isEmpty()) {
      not(new JobCondition.InDayParts(Set.copyOf(excluded.dayParts())), Slot.DAY_PART);
    }
    if (!excluded.dates().isEmpty() || !excluded.weekdays().isEmpty()) {
      not(
          new JobCondition.AtTimes(
              excluded.dates(),
              Optional.empty(),
              excluded.weekdays(),
              List.of(),
              Optional.<LocalTime>empty(),
              Optional.<LocalTime>empty()),
          Slot.DATE);
      refusing.add(Slot.WEEKLY);
    }
    if (!excluded.settlements().isEmpty()) {
      not(new JobCondition.Settled(Set.copyOf(excluded.settlements())), Slot.SETTLEMENT);
    }
    if (!excluded.employmentTypes().isEmpty()) {
      not(new JobCondition.OfType(Set.copyOf(excluded.employmentTypes())), Slot.EMPLOYMENT_TYPE);
    }
    if (!excluded.regions().isEmpty()) {
      not(
          new JobCondition.InRegions(
              excluded.regions().stream().map(Region::code).collect(Collectors.toSet())),
          Slot.REGION);
    }
    for (Place place : excluded.places()) {
      not(around(place, SPOT_METERS), Slot.PLACE);
    }
    if (excluded.wage().flatMap(Wage::period).equals(Optional.of(WagePeriod.PIECE))) {
      refuse(new JobCondition.NotCalled("计件", Optional.empty()), Slot.WAGE);
    }
  }

  private void add(JobCondition condition, Slot slot) {
    conditions.add(condition);
    filtering.add(slot);
  }

  private void not(JobCondition condition, Slot slot) {
    refuse(new JobCondition.Not(condition), slot);
  }

  private void refuse(JobCondition condition, Slot slot) {
    conditions.add(condition);
    refusing.add(slot);
  }
}
