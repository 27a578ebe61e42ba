package io.yizhan.service.interpretation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.yizhan.extraction.DateRange;
import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.Experience;
import io.yizhan.extraction.FoundOccupation;
import io.yizhan.extraction.Headcount;
import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.Slots;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The values of a text, as JSON; what was not said is absent. Enumerations keep their names; times
 * are local to Asia/Shanghai.
 *
 * <p>Several regions or places are alternatives: {@code region} and {@code place} are the first,
 * and {@code regions} and {@code places} all of them where there are more.
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record SlotsBody(
    List<Trade> occupations,
    List<String> skills,
    List<EmploymentType> employmentTypes,
    List<SettlementCycle> settlements,
    Optional<Pay> wage,
    List<Work> shifts,
    List<Work> hours,
    List<Pattern> weekly,
    List<String> weekdays,
    List<String> dates,
    Optional<Days> period,
    List<String> dayParts,
    Optional<String> from,
    Optional<String> until,
    Optional<String> length,
    Optional<Area> region,
    List<Area> regions,
    Optional<Spot> place,
    List<Spot> places,
    Optional<Double> radiusKm,
    Optional<Integer> headcount,
    List<String> benefits,
    List<String> certificates,
    Optional<Experience> experience) {

  /** A trade: code of 职业分类大典 2022, official name, and how sure the reading is, 0…1. */
  record Trade(String code, String name, double confidence) {}

  /** Pay in yuan; {@code unit} is absent when it was not said. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Pay(Optional<BigDecimal> min, Optional<BigDecimal> max, Optional<WagePeriod> unit) {}

  /** Hours; on a day, when one was said. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Work(Optional<String> date, String start, String end) {}

  /** Hours on weekdays. */
  record Pattern(List<String> days, String start, String end) {}

  /** A span of days. */
  @JsonInclude(JsonInclude.Include.NON_EMPTY)
  record Days(Optional<String> from, Optional<String> until) {}

  /** A region. */
  record Area(String code, String name) {}

  /** A spot, WGS-84. */
  record Spot(String name, double lat, double lon) {}

  /** Of what a text says; of nothing said, an object without fields. */
  static SlotsBody of(Slots slots) {
    List<Area> regions = all(slots.regions(), SlotsBody::area);
    List<Spot> places = all(slots.places(), SlotsBody::spot);
    return new SlotsBody(
        all(slots.occupations(), SlotsBody::trade),
        slots.skills(),
        slots.employmentTypes(),
        slots.settlements(),
        slots.wage().map(pay -> new Pay(pay.minYuan(), pay.maxYuan(), pay.period())),
        all(slots.shifts(), SlotsBody::work),
        all(slots.hours(), SlotsBody::work),
        all(slots.weekly(), SlotsBody::pattern),
        all(slots.weekdays().stream().toList(), SlotsBody::shortName),
        all(slots.dates(), LocalDate::toString),
        slots.period().map(SlotsBody::days),
        all(slots.dayParts(), Enum::name),
        slots.from().map(LocalTime::toString),
        slots.until().map(LocalTime::toString),
        slots.length().map(Period::toString),
        regions.stream().findFirst(),
        regions.size() > 1 ? regions : List.of(),
        places.stream().findFirst(),
        places.size() > 1 ? places : List.of(),
        slots.radiusKm(),
        slots.headcount().map(Headcount::least),
        slots.benefits(),
        slots.certificates(),
        slots.experience());
  }

  private static <A, B> List<B> all(List<A> values, Function<? super A, B> form) {
    return values.stream().map(form).toList();
  }

  private static Trade trade(FoundOccupation found) {
    return new Trade(found.code(), found.name(), found.confidence());
  }

  private static Work work(Shift shift) {
    return new Work(
        Optional.of(shift.date().toString()), shift.start().toString(), shift.end().toString());
  }

  private static Work work(HourSpan hours) {
    return new Work(Optional.empty(), hours.start().toString(), hours.end().toString());
  }

  private static Pattern pattern(WeeklyPattern weekly) {
    return new Pattern(
        all(weekly.days().stream().toList(), SlotsBody::shortName),
        weekly.start().toString(),
        weekly.end().toString());
  }

  /** MON, as records write it. */
  private static String shortName(DayOfWeek day) {
    return day.name().substring(0, 3);
  }

  private static Days days(DateRange range) {
    return new Days(range.from().map(LocalDate::toString), range.until().map(LocalDate::toString));
  }

  private static Area area(Region region) {
    return new Area(region.code(), region.name());
  }

  private static Spot spot(Place place) {
    return new Spot(place.name(), place.point().lat(), place.point().lon());
  }
}
