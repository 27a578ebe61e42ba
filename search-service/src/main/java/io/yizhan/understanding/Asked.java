package io.yizhan.understanding;

/** Kinds of question that an explicit parameter answers, so that the text is not asked. */
public enum Asked {
  /** A radius, or a region. */
  PLACE,
  /** A day. */
  DATE,
  /** An hour of beginning or end. */
  HOURS,
  /** Least pay. */
  PAY,
  /** When pay is handed over. */
  SETTLEMENT,
  /** Nature of work. */
  EMPLOYMENT_TYPE,
  /** What comes with the job. */
  BENEFIT,
  /** A trade other than the one said. */
  OCCUPATION
}
