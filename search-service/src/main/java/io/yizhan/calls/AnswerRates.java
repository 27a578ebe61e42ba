package io.yizhan.calls;

import io.yizhan.model.Attendance;
import io.yizhan.roster.AnswerCounts;

/**
 * How likely somebody is to say yes and to come. Rates of few observations are pulled to the mean
 * of all, and the mean of all to what the policy says: {@code (good + weight · mean) / (all +
 * weight)}, the mean of a Beta distribution. Immutable.
 */
final class AnswerRates {

  /** Observations that the policy's own rates weigh against those of everybody. */
  private static final double STATION_WEIGHT = 20;

  /** Observations that everybody's rates weigh against one's own. */
  private static final double WORKER_WEIGHT = 4;

  private final double acceptance;
  private final double showUp;

  /**
   * Rates of a station.
   *
   * @param all what came of its calls
   */
  AnswerRates(CallPolicy policy, AnswerCounts all) {
    acceptance = pulled(all.yes(), all.no(), policy.acceptance(), STATION_WEIGHT);
    showUp = pulled(all.arrived(), all.missed(), policy.showUp(), STATION_WEIGHT);
  }

  /**
   * The probability that a worker who is called says yes and comes, 0…1, neither included.
   *
   * @param calls what came of calls to them
   * @param attendance how their engagements went, those of calls among them
   */
  double of(AnswerCounts calls, Attendance attendance) {
    return pulled(calls.yes(), calls.no(), acceptance, WORKER_WEIGHT)
        * pulled(attendance.completed(), attendance.noShow(), showUp, WORKER_WEIGHT);
  }

  private static double pulled(long good, long bad, double mean, double weight) {
    return (good + weight * mean) / (good + bad + weight);
  }
}
