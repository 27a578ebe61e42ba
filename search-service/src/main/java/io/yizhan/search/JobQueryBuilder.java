package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.engine.SetCondition;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.SchedulePoints;
import io.yizhan.schema.ScheduleWindow;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Turns a request into a question to the engine: text as what must match, nearness and freshness as
 * preferences. Stateless.
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

  /**
   * The question, with a dimension for each facet that is counted.
   *
   * @param reader of the state of the index that will be asked: it tells which words occur at all
   * @param asOf the clock that freshness is reckoned with: that of the first page
   * @param after the last hit of the page before
   * @param size hits wanted
   */
  Question build(
      JobSearchRequest request,
      Optional<TextQuery> text,
      IndexReader reader,
      Instant asOf,
      Optional<RankKey> after,
      int size)
      throws IOException {
    Optional<Query> typed = Optional.empty();
    if (text.isPresent()) {
      typed = Optional.of(text.get().query(reader));
    }
    return new Question(
        typed,
        conditions(request),
        dimensions(request),
        preferences(request, asOf),
        order(request),
        after,
        size);
  }

  private static List<Condition> conditions(JobSearchRequest request) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition.LongAtLeast(JobFields.VALID_UNTIL, request.now().toEpochMilli() + 1));
    request.payFloor().ifPresent(floor -> conditions.add(atLeast(floor)));
    request
        .chosen()
        .forEach(
            (facet, values) -> {
              if (!request.counted().contains(facet)) {
                Set<BytesRef> terms = terms(values);
                conditions.add(
                    new Condition.OnSet(
                        facet.key(),
                        new SetCondition.AnyOf(terms),
                        Optional.of(new TermInSetQuery(facet.key(), terms))));
              }
            });
    if (request.date().isPresent() || request.from().isPresent() || request.to().isPresent()) {
      ScheduleWindow window = SchedulePoints.within(request.date(), request.from(), request.to());
      conditions.add(
          new Condition.OnSet(
              JobFields.SCHEDULE,
              new SetCondition.AnyPassing(window::holds),
              Optional.of(window.query())));
    }
    if (request.near().isPresent() && request.radiusMeters().isPresent()) {
      conditions.add(
          new Condition.Within(
              JobFields.LOCATION, request.near().get(), request.radiusMeters().get()));
    }
    return conditions;
  }

  private static List<Dimension> dimensions(JobSearchRequest request) {
    return request.counted().stream()
        .sorted()
        .map(
            facet ->
                new Dimension(
                    facet.key(),
                    Optional.ofNullable(request.chosen().get(facet))
                        .map(values -> new SetCondition.AnyOf(terms(values))),
                    true))
        .toList();
  }

  private static List<Preference> preferences(JobSearchRequest request, Instant asOf) {
    List<Preference> preferences = new ArrayList<>();
    preferences.add(
        new Preference.Freshness(
            JobFields.POSTED_AT,
            asOf.toEpochMilli(),
            FRESHNESS_WEIGHT,
            FRESHNESS_PIVOT.toMillis()));
    request
        .near()
        .ifPresent(
            near ->
                preferences.add(
                    new Preference.Nearness(
                        JobFields.LOCATION, near, NEARNESS_WEIGHT, NEARNESS_PIVOT_METERS)));
    return preferences;
  }

  private static Order order(JobSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Order.ByScore(JobFields.POSTED_AT);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Order.ByDistance(JobFields.LOCATION, near);
      }
      case WAGE -> new Order.ByDouble(JobFields.WAGE_PER_HOUR);
      case POSTED -> new Order.ByLong(JobFields.POSTED_AT);
    };
  }

  private static Condition atLeast(PayFloor floor) {
    if (floor.period() == WagePeriod.DAY) {
      return atLeast(JobFields.WAGE_PER_DAY, floor.yuan());
    }
    double perHour =
        PayRates.perHour(floor.yuan(), floor.period(), STANDARD_HOURS_PER_DAY).orElseThrow();
    return atLeast(JobFields.WAGE_PER_HOUR, perHour);
  }

  private static Condition atLeast(String field, double yuan) {
    return new Condition.DoubleAtLeast(field, yuan * (1 - ROUNDING));
  }

  private static Set<BytesRef> terms(Set<String> values) {
    return values.stream().map(BytesRef::new).collect(Collectors.toSet());
  }
}
