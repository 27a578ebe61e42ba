package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.schedule.ScheduleFacet;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schedule.WorkSchedule;
import io.yizhan.schema.WageBand;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The engine's counts of one answer, by the values that a facet of jobs shows. */
final class JobCounts {

  private final Answer answer;
  private final JobSearchRequest request;
  private final Map<ScheduleFacet, Map<String, Long>> schedule;
  private final EmployerShortlist employers;

  private JobCounts(
      Answer answer,
      JobSearchRequest request,
      Map<ScheduleFacet, Map<String, Long>> schedule,
      EmployerShortlist employers) {
    this.answer = answer;
    this.request = request;
    this.schedule = schedule;
    this.employers = employers;
  }

  /** Reads schedules at once, and the rest when asked for. */
  static JobCounts of(
      Answer answer, TypedQuestion typed, ScheduleMemory memory, EmployerShortlist employers) {
    JobSearchRequest request = typed.request();
    return new JobCounts(
        answer,
        request,
        ChosenFacets.countsSchedule(request)
            ? WorkSchedule.at(typed.today(), memory)
                .counts(answer.counts(ChosenFacets.SCHEDULE), request.schedule())
            : Map.of(),
        employers);
  }

  /** Value → jobs that have it. */
  Map<String, Long> of(JobFacet facet) {
    return facet
        .kind()
        .schedule()
        .map(part -> schedule.getOrDefault(part, Map.of()))
        .orElseGet(
            () ->
                switch (facet.kind()) {
                  case EMPLOYER ->
                      employers.of(
                          answer.counts(facet.key()), chosen(facet), FacetCounts.MAX_VALUES);
                  case WAGE_BAND -> shown(DistanceRings.counts(answer, facet));
                  default -> DistanceRings.counts(answer, facet);
                });
  }

  /** The steps of pay per the unit that is asked in, and those that are chosen. */
  private Map<String, Long> shown(Map<String, Long> counts) {
    Map<String, Long> shown = new HashMap<>(counts);
    Set<String> chosen = chosen(JobFacet.WAGE);
    shown
        .keySet()
        .removeIf(
            band -> !chosen.contains(band) && !WageBand.valueOf(band).isShown(request.bandUnit()));
    return shown;
  }

  private Set<String> chosen(JobFacet facet) {
    return request.chosen().getOrDefault(facet, Set.of());
  }
}
