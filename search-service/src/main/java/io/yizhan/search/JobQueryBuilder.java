package io.yizhan.search;

import io.yizhan.engine.Budget;
import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.engine.SetCondition;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import io.yizhan.schedule.WorkSchedule;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.NamedEmployer;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.TermNames;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * Turns a request into a question to the engine: text as what must match, nearness and freshness as
 * preferences, what the text asks for as conditions and wishes. Immutable.
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

  private final AskedConditions asked;
  private final TermNames names;

  /** Questions with these queries for what a text asks, and names written in this way. */
  JobQueryBuilder(AskedConditions asked, TermNames names) {
    this.asked = asked;
    this.names = names;
  }

  /**
   * The question, with a dimension for each facet that is counted.
   *
   * @param strict the question before it was eased: what answers it comes first
   * @param reader of the state of the index that will be asked: it tells which words occur at all
   * @param after the last hit of the page before
   * @param size hits wanted
   */
  Question build(
      TypedQuestion typed,
      Optional<TypedQuestion> strict,
      IndexReader reader,
      Optional<RankKey> after,
      int size)
      throws IOException {
    JobSearchRequest request = typed.request();
    List<Condition> conditions = conditions(request, typed.today());
    conditions.addAll(asked(typed));
    List<Preference> preferences = preferences(typed);
    if (strict.isPresent()) {
      List<Condition> every = new ArrayList<>(asked(strict.get()));
      Optional<Query> words = words(strict.get(), reader);
      words.ifPresent(query -> every.add(new Condition.Matches(query)));
      preferences.add(new Preference.Bonus(new Condition.All(every), STRICT_WEIGHT));
    }
    return new Question(
        words(typed, reader),
        conditions,
        dimensions(request, typed.today()),
        DistanceRings.of(request, JobFields.LOCATION),
        preferences,
        order(request),
        after,
        size);
  }

  /** How many jobs answer a question at its own clock; of those seen, when the budget is spent. */
  long count(IndexView view, TypedQuestion typed, Budget budget) throws IOException {
    Question question =
        build(
            typed.at(typed.asOf()),
            Optional.empty(),
            view.searcher().getIndexReader(),
            Optional.empty(),
            0);
    return Engine.over(view.columns(), JobFields.ID)
        .answer(view.searcher(), question, budget)
        .total();
  }

  private static Optional<Query> words(TypedQuestion typed, IndexReader reader) throws IOException {
    return typed.words().isPresent()
        ? Optional.of(typed.words().get().query(reader))
        : Optional.empty();
  }

  /** The conditions of the text. */
  private List<Condition> asked(TypedQuestion typed) {
    return typed.conditions().stream()
        .map(condition -> asked.filter(condition, typed.today()))
        .toList();
  }

  /** The facets that are counted; all of the schedule are one dimension. */
  private List<Dimension> dimensions(JobSearchRequest request, LocalDate today) {
    List<Dimension> dimensions = new ArrayList<>(ChosenFacets.dimensions(request, this::chosen));
    if (ChosenFacets.countsSchedule(request)) {
      Optional<SetCondition> chosen = WorkSchedule.at(today).chosen(request.schedule());
      dimensions.add(
          new Dimension(ChosenFacets.SCHEDULE, JobFields.SCHEDULE, chosen, /* counted= */ true));
    }
    return dimensions;
  }

  private SetCondition chosen(JobFacet facet, Set<String> values) {
    if (facet == JobFacet.EMPLOYER) {
      Predicate<NamedEmployer> meant = NamedEmployer.meantBy(values, names);
      return new SetCondition.AnyPassing(value -> meant.test(NamedEmployer.of(value)));
    }
    return ChosenFacets.anyOf(values);
  }

  private List<Condition> conditions(JobSearchRequest request, LocalDate today) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(
        new Condition.LongAtLeast(JobFields.VALID_UNTIL, request.now().toEpochMilli() + 1));
    request.payFloor().ifPresent(floor -> conditions.add(atLeast(floor)));
    conditions.addAll(ChosenFacets.conditions(request, this::chosen));
    WorkSchedule schedule = WorkSchedule.at(today);
    if (!ChosenFacets.countsSchedule(request)) {
      schedule.condition(request.schedule()).ifPresent(conditions::add);
    }
    if (!request.times().onlyParts().isEmpty()) {
      conditions.add(schedule.onlyIn(request.times().onlyParts()));
    }
    if (!request.times().notParts().isEmpty()) {
      conditions.add(schedule.noneIn(request.times().notParts()));
    }
    conditions.addAll(ChosenFacets.places(request, JobFields.LOCATION));
    return conditions;
  }

  private List<Preference> preferences(TypedQuestion typed) {
    List<Preference> preferences = new ArrayList<>();
    preferences.add(
        new Preference.Freshness(
            JobFields.POSTED_AT,
            typed.asOf().toEpochMilli(),
            FRESHNESS_WEIGHT,
            FRESHNESS_PIVOT.toMillis()));
    typed
        .near()
        .ifPresent(
            near ->
                preferences.add(
                    new Preference.Nearness(
                        JobFields.LOCATION, near, NEARNESS_WEIGHT, NEARNESS_PIVOT_METERS)));
    typed.understood().stream()
        .flatMap(read -> read.wishes().stream())
        .map(wish -> asked.meets(wish, typed.today()))
        .forEach(wish -> preferences.add(new Preference.Bonus(wish, WISH_WEIGHT)));
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

  /** Pay that is known to be at least this. */
  static Condition atLeast(PayFloor floor) {
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
}
