package io.yizhan.figures;

import io.yizhan.store.DailyFigure;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Days of stations with what was counted.
 *
 * @param from first day
 * @param to last day, included
 * @param rows days and stations on which there was anything, in their order
 */
public record FigureSheet(LocalDate from, LocalDate to, List<FigureRow> rows) {

  /** Copies the rows. */
  public FigureSheet {
    rows = List.copyOf(rows);
  }

  /** The sum of each figure over all rows. */
  public Map<DailyFigure, Long> totals() {
    return sums(rows);
  }

  /** The sums of all stations by day; every day is there. */
  public Map<LocalDate, Map<DailyFigure, Long>> byDay() {
    Map<LocalDate, Map<DailyFigure, Long>> days = new TreeMap<>();
    from.datesUntil(to.plusDays(1))
        .forEach(
            day ->
                days.put(
                    day,
                    sums(rows.stream().filter(row -> row.figures().day().equals(day)).toList())));
    return days;
  }

  private static Map<DailyFigure, Long> sums(List<FigureRow> rows) {
    Map<DailyFigure, Long> sums = new EnumMap<>(DailyFigure.class);
    for (DailyFigure figure : DailyFigure.values()) {
      sums.put(figure, rows.stream().mapToLong(row -> row.figures().count(figure)).sum());
    }
    return sums;
  }
}
