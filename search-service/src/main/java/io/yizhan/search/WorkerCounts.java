package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.schedule.FreeTime;
import io.yizhan.schedule.ScheduleFacet;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PractisedSkill;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The engine's counts of one answer, by the values that a facet of workers shows. */
final class WorkerCounts {

  private final Answer answer;
  private final WorkerSearchRequest request;
  private final LocalDate today;
  private final Map<ScheduleFacet, Map<String, Long>> schedule;

  private WorkerCounts(
      Answer answer,
      WorkerSearchRequest request,
      LocalDate today,
      Map<ScheduleFacet, Map<String, Long>> schedule) {
    this.answer = answer;
    this.request = request;
    this.today = today;
    this.schedule = schedule;
  }

  /**
   * Reads schedules at once, and the rest when asked for.
   *
   * @param today the day that certificates are to be valid on
   */
  static WorkerCounts of(
      Answer answer, WorkerSearchRequest request, LocalDate today, ScheduleMemory memory) {
    return new WorkerCounts(
        answer,
        request,
        today,
        ChosenFacets.countsSchedule(request)
            ? FreeTime.at(today, memory)
                .counts(answer.counts(ChosenFacets.SCHEDULE), request.schedule())
            : Map.of());
  }

  /** Value → workers that have it. */
  Map<String, Long> of(WorkerFacet facet) {
    return switch (facet) {
      case DATE, WEEKDAY, DAY_PART ->
          schedule.getOrDefault(facet.kind().schedule().orElseThrow(), Map.of());
      case CERTIFICATE -> named(facet, this::valid);
      case SKILL -> named(facet, this::practised);
      case OCCUPATION, REGION, AREA, DISTANCE, EMPLOYMENT_TYPE, SETTLEMENT, STATION ->
          DistanceRings.counts(answer, facet);
    };
  }

  /** Counts by the name in a value, of which a worker has one each. */
  private Map<String, Long> named(WorkerFacet facet, Function<String, Optional<String>> name) {
    Map<String, Long> named = new HashMap<>();
    answer
        .counts(facet.key())
        .byValue()
        .forEach(
            (value, count) ->
                name.apply(value).ifPresent(known -> named.merge(known, count, Long::sum)));
    return named;
  }

  private Optional<String> valid(String value) {
    HeldCertificate held = HeldCertificate.of(value);
    return Optional.of(held.name()).filter(_ -> held.isValid(today));
  }

  private Optional<String> practised(String value) {
    PractisedSkill skill = PractisedSkill.of(value);
    return Optional.of(skill.name())
        .filter(_ -> skill.isPractised(request.practice().skillYears()));
  }
}
