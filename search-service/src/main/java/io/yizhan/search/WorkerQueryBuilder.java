package io.yizhan.search;

import io.yizhan.engine.Condition;
import io.yizhan.engine.Dimension;
import io.yizhan.engine.Order;
import io.yizhan.engine.Preference;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.engine.SetCondition;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schedule.FreeTime;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.HeldCertificate;
import io.yizhan.schema.PayRates;
import io.yizhan.schema.PractisedSkill;
import io.yizhan.schema.WorkerFields;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/** Turns a request for workers into a question to the engine. Stateless. */
final class WorkerQueryBuilder {

  /** Score that a worker on the spot adds; half of it at {@link #NEARNESS_PIVOT_METERS}. */
  private static final float NEARNESS_WEIGHT = 4;

  private static final double NEARNESS_PIVOT_METERS = 3_000;

  /** Score of having kept nine in ten engagements: less than a word, so that it decides ties. */
  private static final float RELIABLE_WEIGHT = 1;

  private static final double RELIABLE_SHARE = 0.9;

  /** The day that an offer per day is brought to hours with, as floors are; see the schema. */
  private static final double HOURS_PER_DAY = 8;

  /** By how much a floor may be above the offer: both are quotients. */
  private static final double ROUNDING = 1e-9;

  /**
   * The question, with a dimension for each facet that is counted.
   *
   * @param text what must match, and scores
   * @param today the day that certificates are to be valid on
   * @param after the last hit of the page before
   * @param size hits wanted
   */
  Question build(
      WorkerSearchRequest request,
      Optional<Query> text,
      LocalDate today,
      Optional<RankKey> after,
      int size) {
    return new Question(
        text,
        conditions(request, today),
        dimensions(request, today),
        DistanceRings.of(request, WorkerFields.LOCATION),
        preferences(request),
        order(request),
        after,
        size);
  }

  /** The facets that are counted; all of the schedule are one dimension. */
  private static List<Dimension> dimensions(WorkerSearchRequest request, LocalDate today) {
    List<Dimension> dimensions =
        new ArrayList<>(
            ChosenFacets.dimensions(
                request, (facet, values) -> chosen(facet, values, request, today)));
    if (ChosenFacets.countsSchedule(request)) {
      Optional<SetCondition> chosen = FreeTime.at(today).chosen(request.schedule());
      dimensions.add(
          new Dimension(
              ChosenFacets.SCHEDULE, WorkerFields.AVAILABILITY, chosen, /* counted= */ true));
    }
    return dimensions;
  }

  private static List<Condition> conditions(WorkerSearchRequest request, LocalDate today) {
    List<Condition> conditions = new ArrayList<>();
    if (!request.withInactive()) {
      conditions.add(new Condition.LongAtLeast(WorkerFields.ACTIVE, 1));
    }
    request.offer().ifPresent(offer -> conditions.add(content(offer)));
    conditions.addAll(
        ChosenFacets.conditions(request, (facet, values) -> chosen(facet, values, request, today)));
    request.free().forEach(window -> conditions.add(free(window)));
    if (!ChosenFacets.countsSchedule(request)) {
      FreeTime.at(today)
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

  private static List<Preference> preferences(WorkerSearchRequest request) {
    List<Preference> preferences = new ArrayList<>();
    preferences.add(
        new Preference.Bonus(
            new Condition.DoubleAtLeast(WorkerFields.ATTENDANCE, RELIABLE_SHARE), RELIABLE_WEIGHT));
    request
        .near()
        .ifPresent(
            near ->
                preferences.add(
                    new Preference.Nearness(
                        WorkerFields.LOCATION, near, NEARNESS_WEIGHT, NEARNESS_PIVOT_METERS)));
    return preferences;
  }

  private static Order order(WorkerSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Order.ByScore(WorkerFields.LAST_ACTIVE);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Order.ByDistance(WorkerFields.LOCATION, near);
      }
      case ATTENDANCE -> new Order.ByDouble(WorkerFields.ATTENDANCE);
      case POSTED -> new Order.ByLong(WorkerFields.LAST_ACTIVE);
    };
  }
}
