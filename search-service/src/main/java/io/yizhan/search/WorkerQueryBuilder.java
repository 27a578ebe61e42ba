package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.SetCondition;
import io.yizhan.geo.GeoPoint;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schedule.FreeTime;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkerFields;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/** Turns a request for workers into a question to the engine. Immutable. */
final class WorkerQueryBuilder {

  private static final double MILLIS_PER_HOUR = Duration.ofHours(1).toMillis();

  /** The day that an offer per day is brought to hours with, as floors are; see the schema. */
  private static final double HOURS_PER_DAY = 8;

  /** By how much a floor may be above the offer: both are quotients. */
  private static final double ROUNDING = 1e-9;

  private final FeatureWeights<WorkerFeature> weights;
  private final ScheduleMemory memory;

  /** Questions with these weights, which remember what they read of free time. */
  WorkerQueryBuilder(FeatureWeights<WorkerFeature> weights, ScheduleMemory memory) {
    this.weights = weights;
    this.memory = memory;
  }

  /**
   * The question, with a dimension for each facet that is counted.
   *
   * @param text what must match, and scores
   * @param skills names of what was typed that may be a skill
   * @param asOf the clock of the first page
   * @param today the day that certificates are to be valid on
   */
  RankedQuestion<WorkerFeature> build(
      WorkerSearchRequest request,
      Optional<Query> text,
      Set<String> skills,
      Instant asOf,
      LocalDate today,
      WantedPage wanted) {
    RankedQuestion.Preferences<WorkerFeature> preferences = preferences(request, skills, asOf);
    Question question =
        new Question(
            text,
            conditions(request, today, memory),
            dimensions(request, today),
            DistanceRings.of(request, WorkerFields.LOCATION),
            preferences.preferences(),
            order(request),
            wanted.after(),
            wanted.spread(),
            wanted.size(),
            wanted.countTo());
    return new RankedQuestion<>(question, preferences.features());
  }

  /** The facets that are counted; all of the schedule are one dimension. */
  private List<Dimension> dimensions(WorkerSearchRequest request, LocalDate today) {
    List<Dimension> dimensions =
        new ArrayList<>(
            ChosenFacets.dimensions(
                request, (facet, values) -> chosen(facet, values, request, today)));
    if (ChosenFacets.countsSchedule(request)) {
      Optional<SetCondition> chosen = FreeTime.at(today, memory).chosen(request.schedule());
      dimensions.add(
          new Dimension(
              ChosenFacets.SCHEDULE, WorkerFields.AVAILABILITY, chosen, /* counted= */ true));
    }
    return dimensions;
  }

  /**
   * What the request asks beside its text and what it counts.
   *
   * @param today the day that certificates are to be valid on
   */
  static List<Condition> conditions(
      WorkerSearchRequest request, LocalDate today, ScheduleMemory memory) {
    List<Condition> conditions = new ArrayList<>();
    if (!request.withInactive()) {
      conditions.add(new Condition.LongAtLeast(WorkerFields.ACTIVE, 1));
    }
    request.offer().ifPresent(offer -> conditions.add(content(offer)));
    conditions.addAll(
        ChosenFacets.conditions(request, (facet, values) -> chosen(facet, values, request, today)));
    request.free().forEach(window -> conditions.add(free(window)));
    if (!ChosenFacets.countsSchedule(request)) {
      FreeTime.at(today, memory)
          .chosen(request.schedule())
          .ifPresent(chosen -> conditions.add(available(chosen)));
    }
    conditions.addAll(practised(request));
    conditions.addAll(ChosenFacets.places(request, WorkerFields.LOCATION));
    return conditions;
  }

  private static SetCondition chosen(
      WorkerFacet facet, Set<String> values, WorkerSearchRequest request, LocalDate today) {
    return switch (facet) {
      case CERTIFICATE ->
          new SetCondition.AnyPassing(
              value -> {
                HeldCertificate held = HeldCertificate.of(value);
                return values.contains(held.name()) && held.isValid(today);
              });
      case SKILL ->
          new SetCondition.AnyPassing(
              value -> {
                PractisedSkill skill = PractisedSkill.of(value);
                return values.contains(skill.name())
                    && skill.isPractised(request.practice().skillYears());
              });
      case OCCUPATION,
          REGION,
          AREA,
          DISTANCE,
          EMPLOYMENT_TYPE,
          SETTLEMENT,
          STATION,
          DATE,
          WEEKDAY,
          DAY_PART ->
          ChosenFacets.anyOf(values);
    };
  }

  private static Condition free(FreeWindow window) {
    return available(new SetCondition.AnyPassing(window::holds));
  }

  private static Condition available(SetCondition when) {
    return new Condition.OnSet(WorkerFields.AVAILABILITY, when, Optional.empty());
  }

  private static List<Condition> practised(WorkerSearchRequest request) {
    List<Condition> conditions = new ArrayList<>();
    request
        .practice()
        .completed()
        .ifPresent(
            least -> conditions.add(new Condition.LongAtLeast(WorkerFields.COMPLETED, least)));
    request
        .practice()
        .keptShare()
        .ifPresent(
            least -> conditions.add(new Condition.DoubleAtLeast(WorkerFields.ATTENDANCE, least)));
    request
        .practice()
        .activeWithin()
        .ifPresent(
            span ->
                conditions.add(
                    new Condition.LongAtLeast(
                        WorkerFields.LAST_ACTIVE, request.now().minus(span).toEpochMilli())));
    return conditions;
  }

  /** Whose floor is not above the offer, or not known. */
  private static Condition content(PayFloor offer) {
    double perHour = PayRates.perHour(offer.yuan(), offer.period(), HOURS_PER_DAY).orElseThrow();
    return new Condition.Not(
        new Condition.DoubleAtLeast(
            WorkerFields.WAGE_FLOOR_PER_HOUR, Math.nextUp(perHour * (1 + ROUNDING))));
  }

  private RankedQuestion.Preferences<WorkerFeature> preferences(
      WorkerSearchRequest request, Set<String> skills, Instant asOf) {
    RankedQuestion.Preferences<WorkerFeature> preferences = new RankedQuestion.Preferences<>();
    preferences.add(
        WorkerFeature.RELIABILITY, share(WorkerFields.ATTENDANCE, WorkerFeature.RELIABILITY));
    preferences.add(
        WorkerFeature.COMPLETENESS, share(WorkerFields.COMPLETENESS, WorkerFeature.COMPLETENESS));
    preferences.add(
        WorkerFeature.LAST_ACTIVE,
        new Preference.Freshness(
            WorkerFields.LAST_ACTIVE,
            asOf.toEpochMilli(),
            weights.weight(WorkerFeature.LAST_ACTIVE),
            Math.round(weights.pivot(WorkerFeature.LAST_ACTIVE) * MILLIS_PER_HOUR)));
    if (!skills.isEmpty()) {
      SetCondition one =
          new SetCondition.AnyPassing(value -> skills.contains(PractisedSkill.of(value).name()));
      Condition named = new Condition.OnSet(WorkerFields.SKILL, one, Optional.empty());
      preferences.add(
          WorkerFeature.SKILL, new Preference.Bonus(named, weights.weight(WorkerFeature.SKILL)));
    }
    request
        .near()
        .ifPresent(
            near ->
                preferences.add(
                    WorkerFeature.NEARNESS,
                    new Preference.Nearness(
                        WorkerFields.LOCATION,
                        near,
                        weights.weight(WorkerFeature.NEARNESS),
                        weights.pivot(WorkerFeature.NEARNESS),
                        WorkerSearchRequest.SHOWN_METERS)));
    return preferences;
  }

  private Preference share(String field, WorkerFeature feature) {
    return new Preference.Share(field, weights.weight(feature));
  }

  private static Order order(WorkerSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Order.ByScore(WorkerFields.LAST_ACTIVE);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Order.ByDistance(WorkerFields.LOCATION, near, WorkerSearchRequest.SHOWN_METERS);
      }
      case ATTENDANCE -> new Order.ByDouble(WorkerFields.ATTENDANCE);
      case POSTED -> new Order.ByLong(WorkerFields.LAST_ACTIVE);
    };
  }
}
