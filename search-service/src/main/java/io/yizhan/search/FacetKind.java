package io.yizhan.search;

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
  /** Ids of the lexicon's areas. */
  AREA,
  /** Distances, as {@link DistanceRings}; chosen by the radius. */
  RING,
  /** Words that stand for themselves. */
  PLAIN
}
