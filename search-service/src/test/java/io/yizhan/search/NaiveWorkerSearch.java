package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.lexicon.Occupation;
import io.yizhan.model.Interval;
import io.yizhan.model.Skill;
import io.yizhan.model.Worker;
import io.yizhan.schema.FreeWindow;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Answers questions about workers by looking at every one of them, and at every minute. */
final class NaiveWorkerSearch {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Collection<Worker> workers;

  NaiveWorkerSearch(Collection<Worker> workers) {
    this.workers = List.copyOf(workers);
  }

  List<Worker> matches(WorkerSearchRequest request) {
    return matches(request, Set.of());
  }

  /** The ids in the order of a sort that is not by relevance. */
  List<String> orderedIds(WorkerSearchRequest request) {
    Comparator<Worker> order =
        switch (request.sort()) {
          case DISTANCE ->
              Comparator.comparingLong(
                  worker -> Math.round(distance(worker, request).orElse(1e12) / 100));
          case ATTENDANCE -> Comparator.comparingDouble(NaiveWorkerSearch::kept).reversed();
          case POSTED -> Comparator.comparing(NaiveWorkerSearch::heard).reversed();
          case RELEVANCE -> throw new IllegalArgumentException("scores are not for the naive");
        };
    return matches(request).stream()
        .sorted(order.thenComparing(Worker::id))
        .map(Worker::id)
        .toList();
  }

  /** The counts of a facet under every condition but its own. */
  Map<String, Long> counts(WorkerSearchRequest request, WorkerFacet facet) {
    return matches(request, Set.of(facet)).stream()
        .flatMap(worker -> values(worker, facet, request).stream())
        .collect(Collectors.groupingBy(value -> value, TreeMap::new, Collectors.counting()));
  }

  private List<Worker> matches(WorkerSearchRequest request, Set<WorkerFacet> aside) {
    return workers.stream()
        .filter(worker -> worker.active() || request.withInactive())
        .filter(worker -> request.text().isEmpty() || worker.about().contains(request.text()))
        .filter(worker -> aside.contains(WorkerFacet.DISTANCE) || isNear(worker, request))
        .filter(worker -> request.inside().stream().allMatch(area -> isInside(worker, area)))
        .filter(worker -> request.offer().stream().allMatch(offer -> isContent(worker, offer)))
        .filter(
            worker ->
                request.chosen().entrySet().stream()
                    .filter(chosen -> !aside.contains(chosen.getKey()))
                    .filter(chosen -> chosen.getKey().kind().schedule().isEmpty())
                    .allMatch(
                        chosen ->
                            chosen.getValue().stream()
                                .anyMatch(values(worker, chosen.getKey(), request)::contains)))
        .filter(worker -> request.free().stream().allMatch(window -> isFree(worker, window)))
        .filter(worker -> isPractised(worker, request))
        .filter(
            worker ->
                aside.stream().anyMatch(facet -> facet.kind().schedule().isPresent())
                    || NaiveFreeTime.meets(worker, request))
        .toList();
  }

  private static boolean isPractised(Worker worker, WorkerSearchRequest request) {
    double kept = worker.attendance().completed() + 1.0;
    double accepted = kept + worker.attendance().noShow() + 1.0;
    return request.practice().completed().orElse(0) <= worker.attendance().completed()
        && request.practice().keptShare().orElse(0.0) <= kept / accepted
        && request.practice().activeWithin().stream()
            .allMatch(span -> !heard(worker).isBefore(request.now().minus(span)));
  }

  static OptionalDouble distance(Worker worker, WorkerSearchRequest request) {
    GeoPoint near = request.near().orElseThrow();
    return worker.location().point().stream()
        .mapToDouble(point -> point.distanceMeters(near))
        .findFirst();
  }

  private static boolean isNear(Worker worker, WorkerSearchRequest request) {
    return request.radiusMeters().isEmpty()
        || distance(worker, request).orElse(1e12) <= request.radiusMeters().get();
  }

  private static boolean isInside(Worker worker, GeoArea area) {
    return worker.location().point().filter(area::contains).isPresent();
  }

  private static Instant heard(Worker worker) {
    return worker.lastActive().orElse(Instant.MIN);
  }

  private static double kept(Worker worker) {
    double completed = worker.attendance().completed();
    return (completed + 1) / (completed + worker.attendance().noShow() + 2);
  }

  /** Floors and offers of these worlds are per hour or per day of eight. */
  private static boolean isContent(Worker worker, PayFloor offer) {
    if (worker.wish().wageFloor().minYuan().isEmpty()) {
      return true;
    }
    double floor = worker.wish().wageFloor().minYuan().get().doubleValue();
    return perHour(floor, worker.wish().wageFloor().period().orElseThrow().name())
        <= perHour(offer.yuan(), offer.period().name()) + 1e-6;
  }

  private static double perHour(double yuan, String period) {
    return period.equals("DAY") ? yuan / 8 : yuan;
  }

  private static boolean isFree(Worker worker, FreeWindow window) {
    boolean unknown = worker.weekly().isEmpty() && worker.intervals().isEmpty();
    for (LocalDateTime at = window.from(); at.isBefore(window.until()); at = at.plusMinutes(1)) {
      boolean free = unknown ? window.countsUnknown() : isFree(worker, at);
      if (!free || isWithin(worker.unavailable(), at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a minute is known to be free, whatever is unavailable. */
  static boolean isFree(Worker worker, LocalDateTime at) {
    return isWithin(worker.intervals(), at)
        || worker.weekly().stream()
            .anyMatch(
                pattern ->
                    occurs(pattern, at.toLocalDate(), at)
                        || occurs(pattern, at.toLocalDate().minusDays(1), at));
  }

  private static boolean occurs(WeeklyPattern pattern, LocalDate day, LocalDateTime at) {
    LocalDateTime start = day.atTime(pattern.start());
    return pattern.days().contains(day.getDayOfWeek())
        && !at.isBefore(start)
        && at.isBefore(start.plus(pattern.length()));
  }

  static boolean isWithin(List<Interval> intervals, LocalDateTime at) {
    return intervals.stream()
        .anyMatch(interval -> !at.isBefore(interval.from()) && at.isBefore(interval.until()));
  }

  private static Set<String> values(Worker worker, WorkerFacet facet, WorkerSearchRequest request) {
    Stream<String> values =
        switch (facet) {
          case OCCUPATION -> worker.occupations().stream().flatMap(NaiveWorkerSearch::codes);
          case SKILL ->
              worker.skills().stream()
                  .filter(
                      skill ->
                          request.practice().skillYears().isEmpty()
                              || skill.years().orElse(-1) >= request.practice().skillYears().get())
                  .map(Skill::name);
          case DATE, WEEKDAY, DAY_PART -> NaiveFreeTime.values(worker, facet, request).stream();
          case CERTIFICATE ->
              worker.certificates().stream()
                  .filter(
                      held ->
                          held.expires().isEmpty()
                              || !request
                                  .now()
                                  .atZone(ZONE)
                                  .toLocalDate()
                                  .isAfter(held.expires().get()))
                  .map(held -> held.name());
          case REGION -> worker.location().region().stream().flatMap(NaiveWorkerSearch::regions);
          case EMPLOYMENT_TYPE ->
              (worker.wish().employmentTypes().isEmpty()
                      ? Arrays.stream(EmploymentType.values())
                      : worker.wish().employmentTypes().stream())
                  .map(Enum::name);
          case SETTLEMENT ->
              (worker.wish().settlements().isEmpty()
                      ? Arrays.stream(SettlementCycle.values())
                      : worker.wish().settlements().stream())
                  .map(Enum::name);
          case STATION -> worker.station().stream();
          case AREA ->
              World.LEXICON.areas().all().stream()
                  .filter(area -> isInside(worker, area.outline()))
                  .map(area -> area.id());
          case DISTANCE -> NaiveSearch.rings(distance(worker, request)).stream();
        };
    return values.collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> codes(String name) {
    String code = World.LEXICON.occupations().find(name).orElseThrow().code();
    return World.LEXICON.occupations().all().stream()
        .map(Occupation::code)
        .filter(other -> World.LEXICON.occupations().covers(other, code));
  }

  private static Stream<String> regions(String code) {
    return Stream.of(code.substring(0, 4) + "00", code.substring(0, 6), code);
  }
}
