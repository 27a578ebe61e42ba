package io.yizhan.match;

/** For whom a part of the score speaks. */
public enum Side {
  /** How good the worker is for the job. */
  FORWARD,
  /** How good the job is for the worker. */
  REVERSE
}
