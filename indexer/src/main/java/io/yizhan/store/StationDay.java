package io.yizhan.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What was counted of a station on a day.
 *
 * @param day in the district
 * @param station id; empty for what belongs to no station
 * @param counts what is not named is none
 */
public record StationDay(LocalDate day, String station, Map<DailyFigure, Long> counts) {

  /** Copies the map. */
  public StationDay {
    Map<DailyFigure, Long> copy = new EnumMap<>(DailyFigure.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** One figure. */
  public long count(DailyFigure figure) {
    return counts.getOrDefault(figure, 0L);
  }
}
