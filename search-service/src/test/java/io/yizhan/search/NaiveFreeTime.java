package io.yizhan.search;

import io.yizhan.model.Worker;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The free time of a worker found by walking through every minute. */
final class NaiveFreeTime {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final int COUNTED_DAYS = 14;
  private static final int LEAST_MINUTES = 240;

  private static final IdentityHashMap<Worker, Map<String, Boolean>> WALKED =
      new IdentityHashMap<>();

  private NaiveFreeTime() {}

  /** Whether one day has all that is chosen. */
  static boolean meets(Worker worker, WorkerSearchRequest request) {
    boolean asked =
        Stream.of(WorkerFacet.DATE, WorkerFacet.WEEKDAY, WorkerFacet.DAY_PART)
            .anyMatch(request.chosen()::containsKey);
    return !asked || !values(worker, WorkerFacet.DATE, WorkerFacet.SETTLEMENT, request).isEmpty();
  }

  /** What a worker counts under: of days that have everything but what is chosen of the facet. */
  static Set<String> values(Worker worker, WorkerFacet facet, WorkerSearchRequest request) {
    return values(worker, facet, facet, request);
  }

  private static Set<String> values(
      Worker worker, WorkerFacet shown, WorkerFacet aside, WorkerSearchRequest request) {
    Set<String> dates = chosen(request, WorkerFacet.DATE);
    Set<String> values = new HashSet<>();
    for (LocalDate day : days(dates)) {
      boolean counted = !day.isBefore(TODAY) && day.isBefore(TODAY.plusDays(COUNTED_DAYS));
      boolean date =
          aside == WorkerFacet.DATE || (dates.isEmpty() ? counted : dates.contains("" + day));
      boolean weekday =
          aside == WorkerFacet.WEEKDAY || has(request, WorkerFacet.WEEKDAY, name(day));
      for (String part : List.of("MORNING", "DAYTIME", "EVENING", "NIGHT")) {
        if (date
            && weekday
            && (aside == WorkerFacet.DAY_PART || has(request, WorkerFacet.DAY_PART, part))
            && isFree(worker, day, part)) {
          values.add(
              shown == WorkerFacet.DATE
                  ? "" + day
                  : shown == WorkerFacet.WEEKDAY ? name(day) : part);
        }
      }
    }
    return values;
  }

  private static Set<LocalDate> days(Set<String> chosen) {
    Set<LocalDate> days = new HashSet<>(TODAY.datesUntil(TODAY.plusDays(COUNTED_DAYS)).toList());
    chosen.forEach(day -> days.add(LocalDate.parse(day)));
    return days;
  }

  private static Set<String> chosen(WorkerSearchRequest request, WorkerFacet facet) {
    return request.chosen().getOrDefault(facet, Set.of());
  }

  private static boolean has(WorkerSearchRequest request, WorkerFacet facet, String value) {
    return chosen(request, facet).isEmpty() || chosen(request, facet).contains(value);
  }

  private static String name(LocalDate day) {
    return day.getDayOfWeek().name().substring(0, 3);
  }

  /** Walked through once for each worker. */
  private static boolean isFree(Worker worker, LocalDate day, String part) {
    return WALKED
        .computeIfAbsent(worker, _ -> new HashMap<>())
        .computeIfAbsent(day + part, _ -> walk(worker, day, part));
  }

  private static boolean walk(Worker worker, LocalDate day, String part) {
    int[] hours =
        switch (part) {
          case "MORNING" -> new int[] {5, 13};
          case "DAYTIME" -> new int[] {6, 20};
          case "EVENING" -> new int[] {16, 26};
          default -> new int[] {22, 33};
        };
    LocalDateTime midnight = day.atStartOfDay();
    int free = 0;
    for (int minute = hours[0] * 60; minute < hours[1] * 60; minute++) {
      LocalDateTime at = midnight.plusMinutes(minute);
      boolean isFree =
          NaiveWorkerSearch.isFree(worker, at)
              && !NaiveWorkerSearch.isWithin(worker.unavailable(), at);
      free = isFree ? free + 1 : 0;
      boolean begunThatDay = minute - free + 1 < 24 * 60;
      if (free >= LEAST_MINUTES && begunThatDay) {
        return true;
      }
    }
    return false;
  }
}
