package io.yizhan.search;

/** Orders of workers; each ends with the record id. */
public enum WorkerSort {
  /** Score of the text, to which nearness and kept engagements add; then the last heard of. */
  RELEVANCE,
  /** Nearest first; needs a place. */
  DISTANCE,
  /** Greatest share of kept engagements first. */
  ATTENDANCE,
  /** Last heard of first; those of whom that is unknown last. */
  POSTED
}
