package io.yizhan.search;

/** Orders of hits; each ends with the record id. */
public enum JobSort {
  /** Score, then the newest first. */
  RELEVANCE,
  /** Nearest first; needs a place. */
  DISTANCE,
  /** Best pay per hour first; unknown pay last. */
  WAGE,
  /** Newest first. */
  POSTED
}
