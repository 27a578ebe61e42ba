package io.yizhan.service.jobs;

import io.yizhan.schema.DocumentSchema;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSort;
import io.yizhan.search.PayFloor;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.query.SearchParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the query string of {@code GET /api/jobs} into a search request. Stateless. */
final class JobSearchParameters {

  private final DocumentSchema schema;

  /** Parameters whose names are those of a schema. */
  JobSearchParameters(DocumentSchema schema) {
    this.schema = schema;
  }

  /**
   * Reads the query string and refuses what it does not know.
   *
   * @param clock the moment to use when the request names none
   */
  JobSearchRequest read(QueryParameters given, Instant clock) {
    SearchParameters common = new SearchParameters(given, schema);
    String text = common.text();
    JobSort sort = common.sort(JobSort.values(), "应为 relevance、distance、wage 或 posted");
    PlaceParameters.Where where =
        new PlaceParameters(given, PlaceParameters.Closeness.ANY).read(sort == JobSort.DISTANCE);
    Map<JobFacet, Set<String>> chosen = common.chosen(JobFacet.values(), (_, value) -> value);
    Optional<LocalDate> date = common.date();
    Optional<LocalTime> from = common.time("from", "07:00");
    Optional<LocalTime> to = common.time("to", "17:00");
    Optional<PayFloor> payFloor = common.pay("wageMin", "wageUnit");
    Set<JobFacet> counted = common.counted(JobFacet.values());
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
        date,
        from,
        to,
        payFloor,
        sort,
        counted,
        size,
        cursor,
        now);
  }
}
