package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.SchedulePoints;
import io.yizhan.understanding.Condition;
import io.yizhan.understanding.Understanding;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
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
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Turns a request into one query: conditions as filters, text as what must match, nearness and
 * freshness as additions to the score. Immutable.
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

  /** Score of a wish that holds: as much as a word says. */
  private static final float WISH_WEIGHT = QueryWord.PRESENCE;

  /** Score that puts whatever meets every condition before what meets eased ones. */
  private static final float STRICT_WEIGHT = 1_000;

  private final JobSchema schema;
  private final ConditionQueries conditions;

  /** Queries for an index of this schema. */
  JobQueryBuilder(JobSchema schema, ConditionQueries conditions) {
    this.schema = schema;
    this.conditions = conditions;
  }

  /**
   * The query, with one dimension for each facet of which something is chosen.
   *
   * @param strict the question before it was eased: what answers it comes first
   * @param reader of the state of the index that will be asked: it tells which words occur at all
   */
  DrillDownQuery build(Question question, Optional<Question> strict, IndexReader reader)
      throws IOException {
    BooleanQuery.Builder base = found(question, reader);
    addPreferences(question, base);
    if (strict.isPresent() && question.request().sort() == JobSort.RELEVANCE) {
      Query exact = new ConstantScoreQuery(found(strict.get(), reader).build());
      base.add(new BoostQuery(exact, STRICT_WEIGHT), Occur.SHOULD);
    }
    DrillDownQuery query = new DrillDownQuery(schema.facets(), base.build());
    question
        .request()
        .chosen()
        .forEach(
            (facet, values) ->
                values.forEach(
                    value -> query.add(facet.key(), new TermQuery(new Term(facet.key(), value)))));
    return query;
  }

  /** Only what decides what is found, for counting; as of the question's clock. */
  Query matching(Question question, IndexReader reader) throws IOException {
    Question then = question.at(question.asOf());
    return build(then, Optional.empty(), reader);
  }

  private BooleanQuery.Builder found(Question question, IndexReader reader) throws IOException {
    BooleanQuery.Builder base = new BooleanQuery.Builder();
    Query words =
        question.words().isPresent()
            ? question.words().get().query(reader)
            : new BoostQuery(new MatchAllDocsQuery(), 0);
    base.add(words, Occur.MUST);
    addConditions(question.request(), base);
    for (Condition condition : question.conditions()) {
      base.add(conditions.filter(condition, question.today()), Occur.FILTER);
    }
    return base;
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

  private void addPreferences(Question question, BooleanQuery.Builder base) {
    if (question.request().sort() != JobSort.RELEVANCE) {
      return;
    }
    question
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
            JobFields.POSTED_AT,
            FRESHNESS_WEIGHT,
            question.asOf().toEpochMilli(),
            FRESHNESS_PIVOT.toMillis()),
        Occur.SHOULD);
    for (Condition wish : question.understood().map(Understanding::wishes).orElse(List.of())) {
      Query met = new ConstantScoreQuery(conditions.meets(wish, question.today()));
      base.add(new BoostQuery(met, WISH_WEIGHT), Occur.SHOULD);
    }
  }

  /** Jobs whose pay is known to be at least this. */
  static Query atLeast(PayFloor floor) {
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
