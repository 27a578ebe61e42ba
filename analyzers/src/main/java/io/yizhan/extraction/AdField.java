package io.yizhan.extraction;

/** A field of an ad's form that its text may fill or contradict. */
public enum AdField {
  /** The trade's code. */
  OCCUPATION,
  /** How much. */
  WAGE_AMOUNT,
  /** What the amount is per. */
  WAGE_UNIT,
  /** When pay is handed over. */
  SETTLEMENT,
  /** The nature of work. */
  EMPLOYMENT_TYPE,
  /** Hours on days. */
  SHIFTS,
  /** Hours on weekdays. */
  WEEKLY,
  /** People wanted. */
  HEADCOUNT,
  /** What comes with the job. */
  BENEFITS
}
