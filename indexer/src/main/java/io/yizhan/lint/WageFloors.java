package io.yizhan.lint;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The least pay by law, by place and day.
 *
 * @param floors in any order
 */
record WageFloors(List<Floor> floors) {

  /** Copies the list. */
  WageFloors {
    floors = List.copyOf(floors);
  }

  /**
   * One row.
   *
   * @param region prefix of the region codes it is for
   * @param from first day
   * @param hourYuan least for an hour of part-time work
   * @param monthYuan least for a month of full-time work
   * @param source which decree
   */
  record Floor(
      String region, LocalDate from, BigDecimal hourYuan, BigDecimal monthYuan, String source) {}

  /** The floor of a place on a day: of the nearest region, the last one begun. */
  Optional<Floor> at(String region, LocalDate day) {
    return floors.stream()
        .filter(floor -> region.startsWith(floor.region()) && !floor.from().isAfter(day))
        .max(
            Comparator.comparingInt((Floor floor) -> floor.region().length())
                .thenComparing(Floor::from));
  }
}
