package io.yizhan.figures;

import io.yizhan.feed.Versioned;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Station;
import io.yizhan.store.FigureStore;
import io.yizhan.store.RecordStore;
import io.yizhan.store.StationDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of stations by day; see the package. Immutable; safe for any thread. Costs one query
 * over the rows of those days, and one for each station's name.
 */
public final class Figures {

  /** Most days of a sheet. */
  public static final int MAX_DAYS = 366;

  private static final String NO_STATION = "未分驿站";

  private final FigureStore store;
  private final RecordStore records;

  private Figures(FigureStore store, RecordStore records) {
    this.store = store;
    this.records = records;
  }

  /** Figures of a database. */
  public static Figures of(FigureStore store, RecordStore records) {
    return new Figures(store, records);
  }

  /**
   * The figures of some days.
   *
   * @param station only this one; all when empty
   * @param from first day
   * @param to last day, included
   * @throws IllegalArgumentException when that is no day or more than {@value #MAX_DAYS}
   */
  public FigureSheet sheet(Optional<String> station, LocalDate from, LocalDate to) {
    if (to.isBefore(from) || from.plusDays(MAX_DAYS).isBefore(to.plusDays(1))) {
      throw new IllegalArgumentException(
          "days must be 1.." + MAX_DAYS + "; got: " + from + " to " + to);
    }
    List<StationDay> days = store.days(station, from, to);
    Map<String, String> names = new HashMap<>();
    return new FigureSheet(
        from,
        to,
        days.stream()
            .map(day -> new FigureRow(names.computeIfAbsent(day.station(), this::name), day))
            .toList());
  }

  private String name(String station) {
    if (station.isEmpty()) {
      return NO_STATION;
    }
    return records
        .find(RecordKind.STATION, station)
        .map(Versioned::record)
        .filter(Station.class::isInstance)
        .map(record -> ((Station) record).name())
        .orElse(station);
  }
}
