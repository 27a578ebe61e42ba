package io.yizhan.importing;

/** What became of a record that was handed to a {@link SubmissionSink}. */
public enum WriteOutcome {
  /** It was not there before. */
  INSERTED,
  /** It replaced an older state of itself. */
  UPDATED,
  /** It was there already, exactly so. */
  UNCHANGED
}
