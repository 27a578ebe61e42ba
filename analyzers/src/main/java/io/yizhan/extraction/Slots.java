package io.yizhan.extraction;

import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text says, by kind. Several values of one kind are alternatives (瓦工小工都行), in the order
 * said.
 *
 * <p>Time is told once, as precisely as it was said: hours with days are {@code shifts} (the days
 * stay in {@code dates}), hours with weekdays are {@code weekly}, hours alone are {@code hours},
 * weekdays without hours are {@code weekdays}; {@code dates} holds spans of up to {@value
 * #MOST_DATES} days and {@code period} the longer and the open ones. All in Asia/Shanghai.
 *
 * @param occupations trades
 * @param skills what a person can do
 * @param certificates papers, by one name each: C1本 is c1驾照
 * @param employmentTypes the nature of work
 * @param settlements when pay is handed over
 * @param wage the pay; its period is unknown unless said
 * @param rates each of several rates that have a name of their own
 * @param shifts hours on days
 * @param hours hours without a day
 * @param weekly hours on weekdays
 * @param weekdays weekdays that repeat, without hours
 * @param dates days, in order
 * @param period a span of days that is open or longer than {@value #MOST_DATES} days
 * @param dayParts parts of the day
 * @param from 下午5点以后
 * @param until 晚上9点前
 * @param length for how long, unless the dates tell
 * @param regions administrative regions, the most precise said
 * @param places spots; a region that something is to be <em>near</em> stands here too, as its
 *     centre
 * @param radiusKm how far, in kilometres
 * @param anchor from where nearness is measured, when it was asked for
 * @param headcount people wanted
 * @param benefits what comes with the job, by one name each: 管吃管住 is 包吃住
 * @param experience practice
 */
public record Slots(
    List<FoundOccupation> occupations,
    List<String> skills,
    List<String> certificates,
    List<EmploymentType> employmentTypes,
    List<SettlementCycle> settlements,
    Optional<Wage> wage,
    List<Rate> rates,
    List<Shift> shifts,
    List<HourSpan> hours,
    List<WeeklyPattern> weekly,
    Set<DayOfWeek> weekdays,
    List<LocalDate> dates,
    Optional<DateRange> period,
    List<DayPart> dayParts,
    Optional<LocalTime> from,
    Optional<LocalTime> until,
    Optional<Period> length,
    List<Region> regions,
    List<Place> places,
    Optional<Double> radiusKm,
    Optional<Anchor> anchor,
    Optional<Headcount> headcount,
    List<String> benefits,
    Optional<Experience> experience) {

  /** The longest span of days that is listed day by day: a month. */
  public static final int MOST_DATES = 31;

  /** Nothing said. */
  public static final Slots EMPTY = new SlotsBuilder().build();

  /** Takes its own copies; weekdays in week order. */
  public Slots {
    occupations = List.copyOf(occupations);
    skills = List.copyOf(skills);
    certificates = List.copyOf(certificates);
    employmentTypes = List.copyOf(employmentTypes);
    settlements = List.copyOf(settlements);
    rates = List.copyOf(rates);
    shifts = List.copyOf(shifts);
    hours = List.copyOf(hours);
    weekly = List.copyOf(weekly);
    weekdays =
        weekdays.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(weekdays));
    dates = List.copyOf(dates);
    dayParts = List.copyOf(dayParts);
    regions = List.copyOf(regions);
    places = List.copyOf(places);
    benefits = List.copyOf(benefits);
  }

  /** Whether nothing was said. */
  public boolean isEmpty() {
    return equals(EMPTY);
  }
}
