package io.yizhan.search;

import io.yizhan.schedule.ScheduleFacet;
import java.util.Optional;

/** What the values of a facet are, and with it how they are named and ordered. */
public enum FacetKind {
  /** Codes of 职业分类大典, a tree. */
  OCCUPATION,
  /** Administrative codes, a tree. */
  REGION,
  /** Names of {@code EmploymentType}. */
  EMPLOYMENT_TYPE,
  /** Names of {@code SettlementCycle}. */
  SETTLEMENT,
  /** Days, ISO-8601. */
  DATE(ScheduleFacet.DATE),
  /** MON…SUN. */
  WEEKDAY(ScheduleFacet.WEEKDAY),
  /** Names of {@code DayPart}. */
  DAY_PART(ScheduleFacet.DAY_PART),
  /** Names of {@code ShiftLength}. */
  SHIFT_LENGTH(ScheduleFacet.SHIFT_LENGTH),
  /** Names of {@code WageBand}. */
  WAGE_BAND,
  /** {@code true} and {@code false}: whether there is a bed. */
  LODGING,
  /** Keys of {@code NamedEmployer}. */
  EMPLOYER,
  /** Ids of the lexicon's areas. */
  AREA,
  /** Distances, as {@link DistanceRings}; chosen by the radius. */
  RING,
  /** Words that stand for themselves. */
  PLAIN;

  private final Optional<ScheduleFacet> schedule;

  FacetKind() {
    this.schedule = Optional.empty();
  }

  FacetKind(ScheduleFacet schedule) {
    this.schedule = Optional.of(schedule);
  }

  /** What of a schedule it is; all such facets are chosen and counted together. */
  Optional<ScheduleFacet> schedule() {
    return schedule;
  }
}
