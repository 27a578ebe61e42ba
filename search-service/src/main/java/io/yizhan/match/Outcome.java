package io.yizhan.match;

/** How a rule stands for a pair. */
public enum Outcome {
  /** Both sides are known and agree. */
  MET,
  /** Both sides are known and do not. */
  UNMET,
  /** One side has not said: it neither excludes nor counts as agreement. */
  UNKNOWN
}
