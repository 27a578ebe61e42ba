package io.yizhan.service.workers;

import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.TermNames;
import io.yizhan.search.PayFloor;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.search.WorkerSort;
import io.yizhan.service.query.Moments;
import io.yizhan.service.query.PlaceParameters;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.query.SearchParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the query string of {@code GET /api/workers} into a search request. Immutable. */
final class WorkerSearchParameters {

  private final DocumentSchema schema;
  private final TermNames names;

  /** Parameters whose names are those of a schema. */
  WorkerSearchParameters(DocumentSchema schema) {
    this.schema = schema;
    this.names = TermNames.of(schema.lexicon());
  }

  /**
   * Reads the query string and refuses what it does not know.
   *
   * @param clock the moment to use when the request names none
   */
  WorkerSearchRequest read(QueryParameters given, Instant clock) {
    SearchParameters common = new SearchParameters(given, schema);
    String text = common.text();
    WorkerSort sort = common.sort(WorkerSort.values(), "应为 relevance、distance、attendance 或 posted");
    PlaceParameters.Where where =
        new PlaceParameters(given, PlaceParameters.Closeness.PEOPLE)
            .read(sort == WorkerSort.DISTANCE);
    Map<WorkerFacet, Set<String>> chosen = common.chosen(WorkerFacet.values(), this::plain);
    Optional<FreeWindow> free = free(given, common);
    Optional<PayFloor> offer = common.pay("wage", "wageUnit");
    boolean withInactive = any(given, "active", "true");
    Set<WorkerFacet> counted = common.counted(WorkerFacet.values());
    int size = common.size();
    Optional<String> cursor = common.cursor();
    Instant now = Moments.now(given, clock);
    given.requireValid();
    return new WorkerSearchRequest(
        text,
        where.near(),
        where.radiusMeters(),
        where.inside(),
        chosen,
        free,
        offer,
        withInactive,
        sort,
        counted,
        size,
        cursor,
        now);
  }

  private String plain(WorkerFacet facet, String value) {
    return switch (facet) {
      case SKILL, CERTIFICATE -> names.of(value);
      case OCCUPATION, REGION, EMPLOYMENT_TYPE, SETTLEMENT, AREA, DISTANCE, STATION -> value;
    };
  }

  /** The window of a date and two times, all three or none. */
  private static Optional<FreeWindow> free(QueryParameters given, SearchParameters common) {
    Optional<LocalDate> date = common.date();
    Optional<LocalTime> from = common.time("from", "07:00");
    Optional<LocalTime> to = common.time("to", "17:00");
    boolean withUnknown = any(given, "availability", "known");
    if (date.isPresent() && from.isPresent() && to.isPresent()) {
      LocalDateTime start = date.get().atTime(from.get());
      LocalDate lastDay = to.get().isAfter(from.get()) ? date.get() : date.get().plusDays(1);
      return Optional.of(new FreeWindow(start, lastDay.atTime(to.get()), withUnknown));
    }
    boolean asked = given.has("date") || given.has("from") || given.has("to");
    for (String name : new String[] {"date", "from", "to"}) {
      if (asked && !given.has(name)) {
        given.reject(name, "按空闲时间找人需要同时给出 date、from、to");
      }
    }
    return Optional.empty();
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
