package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.SchedulePoints;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns a request into one query: conditions as filters, text as what must match, nearness and
 * freshness as additions to the score. Stateless.
 */
final class JobQueryBuilder {

  /** Score that a job on the spot adds; half of it at {@link #NEARNESS_PIVOT_METERS}. */
  private static final float NEARNESS_WEIGHT = 4;

  private static final double NEARNESS_PIVOT_METERS = 3_000;

  /** Score that a job posted this moment adds; half of it after {@link #FRESHNESS_PIVOT}. */
  private static final float FRESHNESS_WEIGHT = 2;

  private static final Duration FRESHNESS_PIVOT = Duration.ofDays(3);

  /**
   * The day that a floor per week, month or year is brought to hours with; see {@link PayRates}.
   */
  private static final double STANDARD_HOURS_PER_DAY = 8;

  /** By how much an amount may be short: rates are quotients, 190 / 9.5 h · 9.5 h is below 190. */
  private static final double ROUNDING = 1e-9;

  private final JobSchema schema;

  JobQueryBuilder(JobSchema schema) {
    this.schema = schema;
  }

  /**
   * The query, with one dimension for each facet of which something is chosen.
   *
   * @param reader of the state of the index that will be asked: it tells which words occur at all
   * @param asOf the clock that freshness is reckoned with: that of the first page
   */
  DrillDownQuery build(
      JobSearchRequest request, Optional<TextQuery> text, IndexReader reader, Instant asOf)
      throws IOException {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    base.add(
        text.isPresent() ? text.get().query(reader) : new BoostQuery(new MatchAllDocsQuery(), 0),
        Occur.MUST);
    addConditions(request, base);
    addPreferences(request, asOf, base);
    DrillDownQuery query = new DrillDownQuery(schema.facets(), base.build());
    request
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> query.add(facet.key(), new TermQuery(new Term(facet.key(), value)))));
    return query;
  }

  private static void addConditions(JobSearchRequest request, BooleanQuery.Builder base) {
    base.add(
        LongPoint.newRangeQuery(
            JobFields.VALID_UNTIL, request.now().toEpochMilli() + 1, Long.MAX_VALUE),
        Occur.FILTER);
    if (request.near().isPresent() && request.radiusMeters().isPresent()) {
      base.add(
          LatLonPoint.newDistanceQuery(
              JobFields.LOCATION,
              request.near().get().lat(),
              request.near().get().lon(),
              request.radiusMeters().get()),
          Occur.FILTER);
    }
    if (request.date().isPresent() || request.from().isPresent() || request.to().isPresent()) {
      base.add(SchedulePoints.within(request.date(), request.from(), request.to()), Occur.FILTER);
    }
    request.payFloor().ifPresent(floor -> base.add(atLeast(floor), Occur.FILTER));
  }

  private static void addPreferences(
      JobSearchRequest request, Instant asOf, BooleanQuery.Builder base) {
    if (request.sort() != JobSort.RELEVANCE) {
      return;
    }
    request
        .near()
        .ifPresent(
            near ->
                base.add(
                    LatLonPoint.newDistanceFeatureQuery(
                        JobFields.LOCATION,
                        NEARNESS_WEIGHT,
                        near.lat(),
                        near.lon(),
                        NEARNESS_PIVOT_METERS),
                    Occur.SHOULD));
    base.add(
        LongField.newDistanceFeatureQuery(
            JobFields.POSTED_AT, FRESHNESS_WEIGHT, asOf.toEpochMilli(), FRESHNESS_PIVOT.toMillis()),
        Occur.SHOULD);
  }

  private static Query atLeast(PayFloor floor) {
    if (floor.period() == WagePeriod.DAY) {
      return atLeast(JobFields.WAGE_PER_DAY, floor.yuan());
    }
    double perHour =
        PayRates.perHour(floor.yuan(), floor.period(), STANDARD_HOURS_PER_DAY).orElseThrow();
    return atLeast(JobFields.WAGE_PER_HOUR, perHour);
  }

  private static Query atLeast(String field, double yuan) {
    return DoubleField.newRangeQuery(field, yuan * (1 - ROUNDING), Double.POSITIVE_INFINITY);
  }
}
