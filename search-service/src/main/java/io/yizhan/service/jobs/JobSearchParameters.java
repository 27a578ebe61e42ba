package io.yizhan.service.jobs;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.TermNames;
import io.yizhan.search.AskedTimes;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.search.JobSort;
import io.yizhan.search.PayFloor;
import io.yizhan.service.query.FacetParameters;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.query.SearchParameters;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the query string of {@code GET /api/jobs}, or what narrows something else to some jobs,
 * into a search request. Immutable.
 */
public final class JobSearchParameters {

  private final DocumentSchema schema;
  private final TermNames names;

  /** Parameters whose names are those of a schema. */
  public JobSearchParameters(DocumentSchema schema) {
    this.schema = schema;
    this.names = TermNames.of(schema.lexicon());
  }

  /**
   * Reads the query string and refuses what it does not know.
   *
   * @param clock the moment to use when the request names none
   */
  public JobSearchRequest read(QueryParameters given, Instant clock) {
    SearchParameters common = new SearchParameters(given);
    FacetParameters facets = new FacetParameters(given, schema);
    String text = common.text();
    JobSort sort = common.sort(JobSort.values(), "应为 relevance、distance、wage 或 posted");
    PlaceParameters.Where where =
        new PlaceParameters(given, PlaceParameters.Closeness.ANY).read(sort == JobSort.DISTANCE);
    Map<JobFacet, Set<String>> chosen = facets.chosen(JobFacet.values(), this::plain);
    AskedTimes times = times(common);
    Optional<PayFloor> payFloor = common.pay("wageMin", "wageUnit", /* unitAlone= */ true);
    WagePeriod bandUnit = common.bandUnit("wageUnit");
    Set<JobFacet> counted = facets.counted(JobFacet.values());
    long totalUpTo = common.totalUpTo();
    int size = common.size();
    Optional<String> cursor = common.cursor();
    Instant now = Moments.now(given, clock);
    given.requireValid();
    return new JobSearchRequest(
        text,
        where.near(),
        where.radiusMeters(),
        where.inside(),
        chosen,
        times,
        payFloor,
        bandUnit,
        sort,
        counted,
        totalUpTo,
        size,
        cursor,
        now);
  }

  /**
   * What of a query string narrows jobs whose order and page are another's: facets, hours and pay.
   * Faults are noted, and {@link QueryParameters#requireValid} is left to the caller.
   */
  public JobSearchRequest narrowing(QueryParameters given, Instant now) {
    SearchParameters common = new SearchParameters(given);
    JobSearchRequestBuilder narrowed =
        JobSearchRequest.builder(now).times(times(common)).bandUnit(common.bandUnit("wageUnit"));
    new FacetParameters(given, schema)
        .chosen(JobFacet.values(), this::plain)
        .forEach((facet, values) -> values.forEach(value -> narrowed.choose(facet, value)));
    common.pay("wageMin", "wageUnit", /* unitAlone= */ true).ifPresent(narrowed::payFloor);
    return narrowed.build();
  }

  private static AskedTimes times(SearchParameters common) {
    Optional<LocalTime> from = common.time("from", "07:00");
    Optional<LocalTime> to = common.time("to", "17:00");
    return new AskedTimes(from, to, common.dayParts("onlyDayPart"), common.dayParts("notDayPart"));
  }

  private String plain(JobFacet facet, String value) {
    return switch (facet) {
      case SKILL, CERTIFICATE -> names.of(value);
      case OCCUPATION,
          EMPLOYMENT_TYPE,
          SETTLEMENT,
          REGION,
          AREA,
          DISTANCE,
          BENEFIT,
          STATION,
          DATE,
          WEEKDAY,
          DAY_PART,
          SHIFT_LENGTH,
          WAGE,
          LODGING,
          EMPLOYER ->
          value;
    };
  }
}
