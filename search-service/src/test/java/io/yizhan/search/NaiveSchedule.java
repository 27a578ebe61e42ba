package io.yizhan.search;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The work of a job written out shift by shift, and what is asked of it said of one shift. */
final class NaiveSchedule {

  private static final LocalDate FIRST = RandomJobs.TODAY.minusDays(30);
  private static final int DAYS = 90;
  private static final int COUNTED_DAYS = 14;
  private static final List<JobFacet> FACETS =
      List.of(JobFacet.DATE, JobFacet.WEEKDAY, JobFacet.DAY_PART, JobFacet.SHIFT_LENGTH);

  private NaiveSchedule() {}

  /** Whether one shift meets all that is chosen. */
  static boolean meets(Job job, JobSearchRequest request) {
    boolean asked =
        FACETS.stream().anyMatch(request.chosen()::containsKey)
            || request.times().from().isPresent()
            || request.times().to().isPresent();
    return !asked
        || shifts(job)
            .anyMatch(
                shift ->
                    FACETS.stream().allMatch(facet -> has(shift, facet, request))
                        && isInside(shift, request.times()));
  }

  /** Whether all shifts to come meet what is asked of all. */
  static boolean meetsParts(Job job, AskedTimes times) {
    List<Shift> coming =
        shifts(job).filter(shift -> !shift.date().isBefore(RandomJobs.TODAY)).toList();
    return coming.stream().noneMatch(shift -> isInOne(shift, times.notParts()))
        && (times.onlyParts().isEmpty()
            || (!coming.isEmpty()
                && coming.stream().allMatch(shift -> isInOne(shift, times.onlyParts()))));
  }

  /** What a job counts under: of shifts that meet everything but what is chosen of the facet. */
  static Set<String> values(Job job, JobFacet facet, JobSearchRequest request) {
    Set<String> values = new HashSet<>();
    shifts(job)
        .filter(shift -> isInside(shift, request.times()))
        .filter(
            shift ->
                FACETS.stream().allMatch(other -> other == facet || has(shift, other, request)))
        .filter(
            shift ->
                facet == JobFacet.DATE
                    || request.chosen().containsKey(JobFacet.DATE)
                    || !shift.date().isBefore(RandomJobs.TODAY))
        .forEach(shift -> values.addAll(values(shift, facet)));
    if (facet == JobFacet.DATE) {
      Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
      values.removeIf(day -> !chosen.contains(day) && !isCounted(LocalDate.parse(day)));
    }
    return values;
  }

  private static boolean isCounted(LocalDate day) {
    return !day.isBefore(RandomJobs.TODAY) && day.isBefore(RandomJobs.TODAY.plusDays(COUNTED_DAYS));
  }

  private static boolean has(Shift shift, JobFacet facet, JobSearchRequest request) {
    Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
    if (chosen.isEmpty()) {
      return facet != JobFacet.DATE || !shift.date().isBefore(RandomJobs.TODAY);
    }
    return values(shift, facet).stream().anyMatch(chosen::contains);
  }

  private static Set<String> values(Shift shift, JobFacet facet) {
    return switch (facet) {
      case DATE -> Set.of(shift.date().toString());
      case WEEKDAY -> Set.of(shift.date().getDayOfWeek().name().substring(0, 3));
      case DAY_PART -> {
        Set<String> parts = new HashSet<>();
        for (DayPart part :
            List.of(DayPart.MORNING, DayPart.DAYTIME, DayPart.EVENING, DayPart.NIGHT)) {
          if (isIn(shift, part)) {
            parts.add(part.name());
          }
        }
        yield parts;
      }
      case SHIFT_LENGTH -> Set.of(length(shift));
      default -> throw new IllegalArgumentException("no part of a schedule: " + facet);
    };
  }

  private static String length(Shift shift) {
    double hours = shift.length().toMinutes() / 60.0;
    return hours <= 4
        ? "UP_TO_4H"
        : hours <= 6
            ? "UP_TO_6H"
            : hours <= 8 ? "UP_TO_8H" : hours <= 10 ? "UP_TO_10H" : "OVER_10H";
  }

  private static boolean isInOne(Shift shift, Set<DayPart> parts) {
    return parts.stream().anyMatch(part -> isIn(shift, part));
  }

  /** Hours beyond 24 are those of the next day. */
  private static boolean isIn(Shift shift, DayPart part) {
    return switch (part) {
      case MORNING -> isInside(shift, 5, 13);
      case DAYTIME -> isInside(shift, 6, 20);
      case EVENING -> isInside(shift, 16, 26);
      case NIGHT ->
          shift.endsAt().isAfter(shift.date().plusDays(1).atStartOfDay())
              || isInside(shift, 22, 33)
              || isInside(shift, 0, 8);
      case FORENOON, NOON, AFTERNOON, HALF_DAY ->
          throw new IllegalArgumentException("not counted: " + part);
    };
  }

  private static boolean isInside(Shift shift, int from, int to) {
    LocalDateTime midnight = shift.date().atStartOfDay();
    return !shift.startsAt().isBefore(midnight.plusHours(from))
        && !shift.endsAt().isAfter(midnight.plusHours(to));
  }

  private static boolean isInside(Shift shift, AskedTimes times) {
    LocalDateTime from = shift.date().atTime(times.from().orElse(LocalTime.MIN));
    LocalDateTime to =
        times
            .to()
            .map(shift.date()::atTime)
            .map(end -> end.isAfter(from) ? end : end.plusDays(1))
            .orElse(LocalDateTime.MAX);
    return !shift.startsAt().isBefore(from) && !shift.endsAt().isAfter(to);
  }

  /** Every shift, those of patterns written out. */
  private static Stream<Shift> shifts(Job job) {
    return Stream.concat(
        job.shifts().stream(), job.weekly().stream().flatMap(NaiveSchedule::shifts));
  }

  private static Stream<Shift> shifts(WeeklyPattern pattern) {
    return FIRST
        .datesUntil(FIRST.plusDays(DAYS))
        .filter(day -> pattern.days().contains(day.getDayOfWeek()))
        .filter(day -> pattern.from().map(from -> !day.isBefore(from)).orElse(true))
        .filter(day -> pattern.until().map(until -> !day.isAfter(until)).orElse(true))
        .map(day -> new Shift(day, pattern.start(), pattern.end()));
  }
}
