package io.yizhan.search;

import io.yizhan.engine.Budget;
import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.SetCondition;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexView;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.TextFeature;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schedule.WorkSchedule;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.NamedEmployer;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.TermNames;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.Query;

/**
 * Turns a request into a question to the engine: text as what must match, nearness and freshness as
 * preferences, what the text asks for as conditions and wishes. Immutable.
 */
final class JobQueryBuilder {

  private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

  /**
   * The day that a floor per week, month or year is brought to hours with; see {@link PayRates}.
   */
  private static final double STANDARD_HOURS_PER_DAY = 8;

  /** By how much an amount may be short: rates are quotients, 190 / 9.5 h · 9.5 h is below 190. */
  private static final double ROUNDING = 1e-9;

  private final AskedConditions asked;
  private final ScheduleMemory memory;
  private final TermNames names;
  private final FeatureWeights<TextFeature> textWeights;
  private final FeatureWeights<JobFeature> weights;

  /** Questions with these queries for what a text asks, names written in this way, and weights. */
  JobQueryBuilder(AskedConditions asked, ScheduleMemory memory, TermNames names, Ranking ranking) {
    this.asked = asked;
    this.memory = memory;
    this.names = names;
    this.textWeights = ranking.text();
    this.weights = ranking.jobs();
  }

  /**
   * The question, with a dimension for each facet that is counted.
   *
   * @param strict the question before it was eased: what answers it comes first
   * @param reader of the state of the index that will be asked: it tells which words occur at all
   */
  RankedQuestion<JobFeature> build(
      TypedQuestion typed, Optional<TypedQuestion> strict, IndexReader reader, WantedPage wanted)
      throws IOException {
    JobSearchRequest request = typed.request();
    List<Condition> conditions = conditions(request, typed.today(), names, memory);
    conditions.addAll(asked(typed));
    RankedQuestion.Preferences<JobFeature> preferences = preferences(typed);
    if (strict.isPresent()) {
      List<Condition> every = new ArrayList<>(asked(strict.get()));
      Optional<Query> words = words(strict.get(), reader);
      words.ifPresent(query -> every.add(new Condition.Matches(query)));
      preferences.add(
          JobFeature.STRICT,
          new Preference.Bonus(new Condition.All(every), weights.weight(JobFeature.STRICT)));
    }
    Question question =
        new Question(
            words(typed, reader),
            conditions,
            dimensions(request, typed.today()),
            DistanceRings.of(request, JobFields.LOCATION),
            preferences.preferences(),
            order(request),
            wanted.after(),
            wanted.spread(),
            wanted.size(),
            wanted.countTo());
    return new RankedQuestion<>(question, preferences.features());
  }

  /**
   * How many jobs answer a question at its own clock; of those seen, when the budget is spent.
   *
   * @param enough where there are so many, some number from there on will do
   */
  long count(IndexView view, TypedQuestion typed, long enough, Budget budget) throws IOException {
    Question question =
        build(
                typed.at(typed.asOf()).uncounted(),
                Optional.empty(),
                view.searcher().getIndexReader(),
                WantedPage.countingTo(enough))
            .question();
    return Engine.over(view.columns(), JobFields.ID)
        .answer(view.searcher(), question, budget)
        .total();
  }

  private Optional<Query> words(TypedQuestion typed, IndexReader reader) throws IOException {
    return typed.words().isPresent()
        ? Optional.of(typed.words().get().query(reader, textWeights))
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
      Optional<SetCondition> chosen = WorkSchedule.at(today, memory).chosen(request.schedule());
      dimensions.add(
          new Dimension(ChosenFacets.SCHEDULE, JobFields.SCHEDULE, chosen, /* counted= */ true));
    }
    return dimensions;
  }

  private SetCondition chosen(JobFacet facet, Set<String> values) {
    return chosen(facet, values, names);
  }

  private static SetCondition chosen(JobFacet facet, Set<String> values, TermNames names) {
    if (facet == JobFacet.EMPLOYER) {
      return new SetCondition.AnyPassing(NamedEmployer.meantBy(values, names));
    }
    return ChosenFacets.anyOf(values);
  }

  /** What the request asks beside its text and what it counts. */
  static List<Condition> conditions(
      JobSearchRequest request, LocalDate today, TermNames names, ScheduleMemory memory) {
    List<Condition> conditions = new ArrayList<>();
    conditions.add(open(request.now()));
    conditions.addAll(wanted(request, today, names, memory));
    return conditions;
  }

  /** What every job that is shown must be. */
  static Condition open(Instant now) {
    return new Condition.LongAtLeast(JobFields.VALID_UNTIL, now.toEpochMilli() + 1);
  }

  /** All that a question asks but its words, and that a job be open: the same all day. */
  List<Condition> wanted(TypedQuestion typed) {
    List<Condition> conditions = wanted(typed.request(), typed.today(), names, memory);
    conditions.addAll(asked(typed));
    return conditions;
  }

  private static List<Condition> wanted(
      JobSearchRequest request, LocalDate today, TermNames names, ScheduleMemory memory) {
    List<Condition> conditions = new ArrayList<>();
    request.payFloor().ifPresent(floor -> conditions.add(atLeast(floor)));
    conditions.addAll(
        ChosenFacets.conditions(request, (facet, values) -> chosen(facet, values, names)));
    WorkSchedule schedule = WorkSchedule.at(today, memory);
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

  private RankedQuestion.Preferences<JobFeature> preferences(TypedQuestion typed) {
    RankedQuestion.Preferences<JobFeature> preferences = new RankedQuestion.Preferences<>();
    preferences.add(
        JobFeature.FRESHNESS,
        new Preference.Freshness(
            JobFields.POSTED_AT,
            typed.asOf().toEpochMilli(),
            weights.weight(JobFeature.FRESHNESS),
            Math.round(weights.pivot(JobFeature.FRESHNESS) * MILLIS_PER_HOUR)));
    preferences.add(JobFeature.PAY, saturation(JobFields.WAGE_PER_HOUR, JobFeature.PAY));
    preferences.add(
        JobFeature.PLACES_LEFT, saturation(JobFields.PLACES_LEFT, JobFeature.PLACES_LEFT));
    preferences.add(
        JobFeature.COMPLETENESS,
        new Preference.Share(JobFields.COMPLETENESS, weights.weight(JobFeature.COMPLETENESS)));
    typed
        .near()
        .ifPresent(
            near ->
                preferences.add(
                    JobFeature.NEARNESS,
                    new Preference.Nearness(
                        JobFields.LOCATION,
                        near,
                        weights.weight(JobFeature.NEARNESS),
                        weights.pivot(JobFeature.NEARNESS),
                        /* stepMeters= */ 0)));
    typed.understood().stream()
        .flatMap(read -> read.wishes().stream())
        .map(wish -> asked.meets(wish, typed.today()))
        .forEach(
            wish ->
                preferences.add(
                    JobFeature.WISH, new Preference.Bonus(wish, weights.weight(JobFeature.WISH))));
    return preferences;
  }

  private Preference saturation(String field, JobFeature feature) {
    return new Preference.Saturation(field, weights.weight(feature), weights.pivot(feature));
  }

  private static Order order(JobSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Order.ByScore(JobFields.POSTED_AT);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Order.ByDistance(JobFields.LOCATION, near, /* stepMeters= */ 0);
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
