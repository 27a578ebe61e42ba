package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;

/**
 * Standing searches for jobs.
 *
 * @param by the steps of {@link JobSearch}
 * @param text what words count for
 */
record StandingJobs(SearchParts by, FeatureWeights<TextFeature> text)
    implements StandingParts<JobSearchRequest> {

  /**
   * Facets whose values stand as terms in the index and are narrow enough to wait for. 日结 alone is
   * not: every third ad would be told.
   */
  private static final Set<JobFacet> NARROW =
      EnumSet.of(
          JobFacet.OCCUPATION,
          JobFacet.REGION,
          JobFacet.AREA,
          JobFacet.STATION,
          JobFacet.BENEFIT,
          JobFacet.SKILL,
          JobFacet.CERTIFICATE);

  static StandingJobs of(DocumentSchema schema, Ranking ranking) {
    return new StandingJobs(SearchParts.of(schema, ranking, new ScheduleMemory()), ranking.text());
  }

  @Override
  public List<JobSearchRequest> clauses(JobSearchRequest request) {
    List<JobSearchRequest> clauses = new ArrayList<>();
    for (Map<JobFacet, Set<String>> chosen :
        StandingParts.apart(request.chosen(), JobFacet.class)) {
      JobSearchRequestBuilder clause = alone();
      chosen.forEach((facet, values) -> values.forEach(value -> clause.choose(facet, value)));
      if (chosen.keySet().stream().anyMatch(facet -> facet.kind().schedule().isPresent())) {
        clause.times(request.times());
      }
      clauses.add(clause.build());
    }
    if (!request.times().equals(AskedTimes.ANY) && !asksForDays(request)) {
      clauses.add(alone().times(request.times()).build());
    }
    request.payFloor().ifPresent(floor -> clauses.add(alone().payFloor(floor).build()));
    request.inside().forEach(area -> clauses.add(alone().inside(Set.of(area)).build()));
    if (!request.text().isBlank()) {
      clauses.add(whole(request));
    }
    if (clauses.isEmpty()) {
      clauses.add(alone().build());
    }
    return clauses;
  }

  private static boolean asksForDays(JobSearchRequest request) {
    return request.chosen().keySet().stream()
        .anyMatch(facet -> facet.kind().schedule().isPresent());
  }

  private static JobSearchRequestBuilder alone() {
    return JobSearchRequest.builder(JobSearchRequest.EARLIEST).size(1);
  }

  /**
   * What a text means depends on what is given beside it, not on how much: any circle and any floor
   * do for the ones that were given, since those are clauses of their own.
   */
  private static JobSearchRequest whole(JobSearchRequest request) {
    JobSearchRequestBuilder whole =
        alone().text(request.text()).times(request.times()).inside(request.inside());
    if (request.radiusMeters().isPresent()) {
      whole.near(ANYWHERE.centre()).radiusMeters(ANYWHERE.meters());
    } else {
      request.near().ifPresent(whole::near);
    }
    request.payFloor().ifPresent(floor -> whole.payFloor(new PayFloor(0, floor.period())));
    request.chosen().forEach((facet, values) -> values.forEach(v -> whole.choose(facet, v)));
    return whole.build();
  }

  @Override
  public Set<Term> terms(JobSearchRequest clause) {
    return clause.text().isBlank()
        ? StandingParts.terms(clause.chosen(), NARROW)
        : by.questions().read(clause, clause.now()).words().map(TextQuery::reach).orElse(Set.of());
  }

  @Override
  public Optional<Condition> open(Instant now) {
    return Optional.of(JobQueryBuilder.open(now));
  }

  @Override
  public ReadClause read(JobSearchRequest clause, Instant now) {
    TypedQuestion typed = by.questions().read(clause.at(now), now);
    return ReadClause.untilMidnight(by.queries().wanted(typed), typed.words());
  }
}
