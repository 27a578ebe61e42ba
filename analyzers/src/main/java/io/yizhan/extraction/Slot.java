package io.yizhan.extraction;

/** The kinds of thing {@link Extractor} finds, as spans name them. */
public enum Slot {
  /** A trade. */
  OCCUPATION,
  /** Something a person can do. */
  SKILL,
  /** A paper a person holds. */
  CERTIFICATE,
  /** The nature of work. */
  EMPLOYMENT_TYPE,
  /** When pay is handed over. */
  SETTLEMENT,
  /** An amount of pay, or that pay is a matter of talk. */
  WAGE,
  /** Hours of the clock, with or without a day. */
  SHIFT,
  /** Days of the calendar, or a span of them. */
  DATE,
  /** Weekdays that repeat. */
  WEEKLY,
  /** 上午, 夜班. */
  DAY_PART,
  /** For how long: 三天. */
  LENGTH,
  /** An administrative region. */
  REGION,
  /** A known spot. */
  PLACE,
  /** How far, or that it be near. */
  RADIUS,
  /** How many people. */
  HEADCOUNT,
  /** What comes with the job. */
  BENEFIT,
  /** Years of practice, or that none are needed. */
  EXPERIENCE,
  /**
   * Age or sex: recognised so that 45岁 is no pay, and never a value, a filter or a ranking input.
   */
  PERSON
}
