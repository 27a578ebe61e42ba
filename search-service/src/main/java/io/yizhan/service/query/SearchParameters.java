package io.yizhan.service.query;

import io.yizhan.extraction.DayPart;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.search.FacetValues;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.PayFloor;
import io.yizhan.search.SearchRequest;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters that searches share beside facets ({@link FacetParameters}) and places ({@link
 * PlaceParameters}); each notes its own faults. One request; one thread.
 */
public final class SearchParameters {

  private static final double MAX_YUAN = 10_000_000;

  private final QueryParameters given;

  /** Reads a query string. */
  public SearchParameters(QueryParameters given) {
    this.given = given;
  }

  /** {@code q}: free text. */
  public String text() {
    String text = given.text("q").orElse("");
    if (text.length() > JobSearchRequest.MAX_TEXT_CHARS) {
      given.reject("q", "最多 " + JobSearchRequest.MAX_TEXT_CHARS + " 个字，收到 " + text.length() + " 个");
    }
    return text;
  }

  /**
   * {@code sort}: the constant of a name in lower case, the first one when there is none.
   *
   * @param rule the names, in Chinese
   */
  public <E extends Enum<E>> E sort(E[] orders, String rule) {
    return given
        .parsed("sort", rule, value -> Enum.valueOf(orders[0].getDeclaringClass(), upper(value)))
        .orElse(orders[0]);
  }

  /** A time of day. */
  public Optional<LocalTime> time(String name, String example) {
    return given.parsed(name, "应为时刻，如 " + example, LocalTime::parse);
  }

  /** Parts of the day, any number. */
  public Set<DayPart> dayParts(String name) {
    Set<DayPart> parts = EnumSet.noneOf(DayPart.class);
    for (String value : given.texts(name)) {
      FacetValues.dayPart(value)
          .map(DayPart::valueOf)
          .ifPresentOrElse(
              parts::add,
              () ->
                  given.reject(
                      name,
                      "应为 MORNING DAYTIME EVENING NIGHT 之一，收到：" + QueryParameters.shown(value)));
    }
    return parts;
  }

  /** The unit in whose steps pay is counted: an hour where that is asked for, else a day. */
  public WagePeriod bandUnit(String name) {
    return given
        .text(name)
        .filter(value -> value.equalsIgnoreCase(WagePeriod.HOUR.name()))
        .map(_ -> WagePeriod.HOUR)
        .orElse(WagePeriod.DAY);
  }

  /**
   * An amount and the unit it is per, {@code DAY} when there is none.
   *
   * @param unitAlone whether a unit may come without an amount
   */
  public Optional<PayFloor> pay(String amountName, String unitName, boolean unitAlone) {
    Optional<Double> yuan = given.number(amountName, 0, MAX_YUAN, "应为不小于 0 的金额（元）");
    Optional<WagePeriod> period =
        given.parsed(
            unitName,
            "应为 HOUR DAY WEEK MONTH YEAR 之一",
            value -> {
              WagePeriod unit = WagePeriod.valueOf(upper(value));
              if (unit == WagePeriod.PIECE) {
                throw new IllegalArgumentException("piece rates cannot be compared");
              }
              return unit;
            });
    if (period.isPresent() && yuan.isEmpty() && !unitAlone) {
      given.reject(unitName, "需要同时给出 " + amountName);
    }
    return yuan.map(amount -> new PayFloor(amount, period.orElse(WagePeriod.DAY)));
  }

  /** {@code totalUpTo}: how far the total is exact; for any without one. */
  public long totalUpTo() {
    return given
        .count("totalUpTo", Integer.MAX_VALUE)
        .map(Integer::longValue)
        .orElse(SearchRequest.EXACT_TOTAL);
  }

  /** {@code size}: hits a page. */
  public int size() {
    return given
        .parsed("size", "应为 1 到 100 的整数", SearchParameters::size)
        .orElse(JobSearchRequest.DEFAULT_SIZE);
  }

  /** {@code cursor}: where the last page ended. */
  public Optional<String> cursor() {
    return given.text("cursor");
  }

  private static String upper(String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  private static int size(String value) {
    int size = Integer.parseInt(value);
    if (size < 1 || size > JobSearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException("out of bounds");
    }
    return size;
  }
}
