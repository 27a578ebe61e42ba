package io.yizhan.service.workers;

import io.yizhan.schema.FreeWindow;
import io.yizhan.search.FacetValues;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.service.query.QueryParameters;
import io.yizhan.service.query.SearchParameters;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When workers are to be free: each {@code window=2026-11-26T07:00/2026-11-26T17:00}, and the day
 * of {@code date} from {@code from} to {@code to}. Days without hours are a facet. Stateless.
 */
final class FreeWindowParameters {

  private static final String WINDOW_RULE =
      "应为「起/止」两个时刻，如 2026-11-26T07:00/2026-11-26T17:00，止在起之后、不超过 31 天";

  private static final long MOST_DAYS = 31;

  private FreeWindowParameters() {}

  /** Whether days come with hours, and so are no facet. */
  static boolean hasHours(QueryParameters given) {
    return given.has("from") || given.has("to");
  }

  /**
   * The windows, all of which are to be free; faults are noted.
   *
   * @param withUnknown whether unknown availability passes
   */
  static List<FreeWindow> read(
      QueryParameters given, SearchParameters common, boolean withUnknown) {
    List<FreeWindow> windows = new ArrayList<>();
    Set<String> texts = given.texts("window");
    for (String text : texts) {
      window(text, withUnknown)
          .ifPresentOrElse(
              windows::add,
              () -> given.reject("window", WINDOW_RULE + "，收到：" + QueryParameters.shown(text)));
    }
    if (texts.size() >= JobSearchRequest.MAX_CHOSEN) {
      given.reject(
          "window", "最多 " + (JobSearchRequest.MAX_CHOSEN - 1) + " 段，收到 " + texts.size() + " 段");
    }
    ofDay(given, common, withUnknown).ifPresent(windows::add);
    return given.texts("window").size() >= JobSearchRequest.MAX_CHOSEN ? List.of() : windows;
  }

  private static Optional<FreeWindow> window(String text, boolean withUnknown) {
    String[] ends = text.split("/", -1);
    if (ends.length != 2) {
      return Optional.empty();
    }
    try {
      LocalDateTime from = LocalDateTime.parse(ends[0]);
      LocalDateTime until = LocalDateTime.parse(ends[1]);
      boolean possible =
          from.isBefore(until)
              && !until.isAfter(from.plusDays(MOST_DAYS))
              && JobSearchRequest.mayBeAskedFor(from.toLocalDate());
      return possible ? Optional.of(new FreeWindow(from, until, withUnknown)) : Optional.empty();
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<FreeWindow> ofDay(
      QueryParameters given, SearchParameters common, boolean withUnknown) {
    Optional<LocalTime> from = common.time("from", "07:00");
    Optional<LocalTime> to = common.time("to", "17:00");
    if (!hasHours(given)) {
      return Optional.empty();
    }
    Set<String> dates = given.texts("date");
    for (String name : new String[] {"date", "from", "to"}) {
      if (!given.has(name)) {
        given.reject(name, "按空闲时间找人需要同时给出 date、from、to");
      }
    }
    if (dates.size() > 1) {
      given.reject("date", "与 from、to 同时给出时只能有一天，几天都要有空请用 window");
    }
    Optional<LocalDate> date =
        dates.stream().findFirst().flatMap(FacetValues::date).map(LocalDate::parse);
    if (date.isEmpty() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    LocalDate lastDay = to.get().isAfter(from.get()) ? date.get() : date.get().plusDays(1);
    return Optional.of(
        new FreeWindow(date.get().atTime(from.get()), lastDay.atTime(to.get()), withUnknown));
  }
}
