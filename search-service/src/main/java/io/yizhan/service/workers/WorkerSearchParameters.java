package io.yizhan.service.workers;

import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.TermNames;
import io.yizhan.search.PayFloor;
import io.yizhan.search.Practice;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.search.WorkerSort;
import io.yizhan.service.query.FacetParameters;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.query.SearchParameters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the query string of {@code GET /api/workers}, or what narrows something else to some
 * workers, into a search request. Immutable.
 */
public final class WorkerSearchParameters {

  private static final int MOST_YEARS = 60;
  private static final int MOST_ENGAGEMENTS = 1_000_000;
  private static final int MOST_DAYS = 3_650;

  private final DocumentSchema schema;
  private final TermNames names;

  /** Parameters whose names are those of a schema. */
  public WorkerSearchParameters(DocumentSchema schema) {
    this.schema = schema;
    this.names = TermNames.of(schema.lexicon());
  }

  /**
   * Reads the query string and refuses what it does not know.
   *
   * @param clock the moment to use when the request names none
   */
  public WorkerSearchRequest read(QueryParameters given, Instant clock) {
    SearchParameters common = new SearchParameters(given);
    FacetParameters facets = new FacetParameters(given, schema);
    String text = common.text();
    WorkerSort sort = common.sort(WorkerSort.values(), "应为 relevance、distance、attendance 或 posted");
    PlaceParameters.Where where =
        new PlaceParameters(given, PlaceParameters.Closeness.PEOPLE)
            .read(sort == WorkerSort.DISTANCE);
    Choice choice = choice(given, common, facets);
    Optional<PayFloor> offer = common.pay("wage", "wageUnit", /* unitAlone= */ false);
    boolean withInactive = any(given, "active", "true");
    Set<WorkerFacet> counted = facets.counted(WorkerFacet.values());
    long totalUpTo = common.totalUpTo();
    int size = common.size();
    Optional<String> cursor = common.cursor();
    Instant now = Moments.now(given, clock);
    given.requireValid();
    return new WorkerSearchRequest(
        text,
        where.near(),
        where.radiusMeters(),
        where.inside(),
        choice.chosen(),
        choice.free(),
        offer,
        choice.practice(),
        withInactive,
        sort,
        counted,
        totalUpTo,
        size,
        cursor,
        now);
  }

  /**
   * What of a query string narrows workers whose order and page are another's: facets, hours and
   * practice. Faults are noted, and {@link QueryParameters#requireValid} is left to the caller.
   */
  public WorkerSearchRequest narrowing(QueryParameters given, Instant now) {
    Choice choice = choice(given, new SearchParameters(given), new FacetParameters(given, schema));
    WorkerSearchRequest everyone = WorkerSearchRequest.everyone(now);
    return new WorkerSearchRequest(
        everyone.text(),
        everyone.near(),
        everyone.radiusMeters(),
        everyone.inside(),
        choice.chosen(),
        choice.free(),
        everyone.offer(),
        choice.practice(),
        everyone.withInactive(),
        everyone.sort(),
        everyone.counted(),
        everyone.totalUpTo(),
        everyone.size(),
        everyone.cursor(),
        now);
  }

  private record Choice(
      Map<WorkerFacet, Set<String>> chosen, List<FreeWindow> free, Practice practice) {}

  private Choice choice(QueryParameters given, SearchParameters common, FacetParameters facets) {
    Map<WorkerFacet, Set<String>> chosen = facets.chosen(WorkerFacet.values(), this::plain);
    boolean withUnknown = any(given, "availability", "known");
    List<FreeWindow> free = FreeWindowParameters.read(given, common, withUnknown);
    if (FreeWindowParameters.hasHours(given)) {
      chosen.remove(WorkerFacet.DATE);
    }
    return new Choice(chosen, free, practice(given, chosen));
  }

  private String plain(WorkerFacet facet, String value) {
    return switch (facet) {
      case SKILL, CERTIFICATE -> names.of(value);
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
          value;
    };
  }

  private static Practice practice(QueryParameters given, Map<WorkerFacet, Set<String>> chosen) {
    Optional<Integer> years = given.count("skillYears", MOST_YEARS);
    if (years.isPresent() && chosen.getOrDefault(WorkerFacet.SKILL, Set.of()).isEmpty()) {
      given.reject("skillYears", "需要同时给出 skill");
    }
    return new Practice(
        years,
        given.count("minCompleted", MOST_ENGAGEMENTS),
        given.number("minAttendance", 0, 1, "应为 0 到 1 的到岗率"),
        given.count("activeWithinDays", MOST_DAYS).map(Duration::ofDays));
  }

  /** Whether a parameter says {@code any} and not what it says by default. */
  private static boolean any(QueryParameters given, String name, String usual) {
    return given
        .parsed(
            name,
            "应为 " + usual + "（默认）或 any",
            value -> {
              if (!value.equals(usual) && !value.equals("any")) {
                throw new IllegalArgumentException("neither of the two");
              }
              return value.equals("any");
            })
        .orElse(false);
  }
}
