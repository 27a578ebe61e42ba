package io.yizhan.roster;

/**
 * What came of being on lists: how calls ended for a worker, or for everybody.
 *
 * @param yes times that somebody said yes and did not go back on it
 * @param no times that somebody refused or could not be reached
 * @param arrived times that somebody who had said yes came
 * @param missed times that they did not
 */
public record AnswerCounts(long yes, long no, long arrived, long missed) {

  /** Never called. */
  public static final AnswerCounts NONE = new AnswerCounts(0, 0, 0, 0);
}
