package io.yizhan.service.figures;

import io.yizhan.figures.Figures;
import io.yizhan.service.query.QueryParameters;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Which days and station are asked for.
 *
 * @param station empty for all
 * @param from first day
 * @param to last day, included
 */
public record FigureParameters(Optional<String> station, LocalDate from, LocalDate to) {

  private static final int USUAL_DAYS = 7;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2099;

  /**
   * Reads what was given; what is faulty is kept by the parameters.
   *
   * @param today the last day when none is given; the week that ends there is the usual one
   */
  public static FigureParameters read(QueryParameters given, LocalDate today) {
    Optional<String> station = given.text("station");
    LocalDate to = date(given, "to").orElse(today);
    LocalDate from = date(given, "from").orElse(to.minusDays(USUAL_DAYS - 1));
    if (to.isBefore(from)) {
      given.reject("to", "不能早于 from");
    } else if (ChronoUnit.DAYS.between(from, to) >= Figures.MAX_DAYS) {
      given.reject("from", "最多 " + Figures.MAX_DAYS + " 天");
    }
    given.requireValid();
    return new FigureParameters(station, from, to);
  }

  private static Optional<LocalDate> date(QueryParameters given, String name) {
    return given.parsed(
        name,
        "应为 2000 年到 2099 年的日期，如 2026-11-24",
        value -> {
          LocalDate date = LocalDate.parse(value);
          if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException("out of bounds");
          }
          return date;
        });
  }
}
