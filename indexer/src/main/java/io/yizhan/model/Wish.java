package io.yizhan.model;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import java.util.Optional;
import java.util.Set;

/**
 * What a worker wants of a job (求职意向). An empty set accepts everything.
 *
 * @param employmentTypes accepted natures of work
 * @param settlements accepted settlement cycles
 * @param wageFloor least pay; only its minimum and period are used
 * @param maxDistanceKm farthest great-circle distance in kilometres
 * @param lodgingOk whether a job with a bed may be farther away
 */
public record Wish(
    Set<EmploymentType> employmentTypes,
    Set<SettlementCycle> settlements,
    Wage wageFloor,
    Optional<Double> maxDistanceKm,
    Optional<Boolean> lodgingOk) {

  /** No condition at all. */
  public static final Wish ANYTHING =
      new Wish(Set.of(), Set.of(), Wage.UNKNOWN, Optional.empty(), Optional.empty());

  /** Copies the sets. */
  public Wish {
    employmentTypes = Set.copyOf(employmentTypes);
    settlements = Set.copyOf(settlements);
  }
}
