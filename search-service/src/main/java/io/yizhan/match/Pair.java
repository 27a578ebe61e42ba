package io.yizhan.match;

import io.yizhan.geo.GeoPoint;

/**
 * A job and a worker at a moment. One of the two, or both, may move to another document; {@link
 * #moved} then forgets what was reckoned. One thread.
 */
@SuppressWarnings("EnumOrdinal") // Bits in memory, never written down.
final class Pair {

  private static final double NOT_RECKONED = -1;

  /** Two bits a rule: 0 when it was not asked yet, else one more than the outcome's ordinal. */
  private static final int OUTCOME_BITS = 2;

  private static final int OUTCOME_MASK = (1 << OUTCOME_BITS) - 1;
  private static final Outcome[] OUTCOMES = Outcome.values();

  private final JobFacts job;
  private final WorkerFacts worker;
  private final Moment moment;
  private final PlanarDistance plane = new PlanarDistance();
  private int outcomes;
  private double meters = NOT_RECKONED;

  Pair(JobFacts job, WorkerFacts worker, Moment moment) {
    this.job = job;
    this.worker = worker;
    this.moment = moment;
  }

  /** One of the two stands at another document now. */
  void moved() {
    outcomes = 0;
    meters = NOT_RECKONED;
  }

  JobFacts job() {
    return job;
  }

  WorkerFacts worker() {
    return worker;
  }

  Moment moment() {
    return moment;
  }

  /** How a rule stands. */
  Outcome outcome(Rule rule) {
    int shift = rule.ordinal() * OUTCOME_BITS;
    int known = (outcomes >>> shift) & OUTCOME_MASK;
    if (known != 0) {
      return OUTCOMES[known - 1];
    }
    Outcome outcome = Eligibility.outcome(rule, this);
    outcomes |= (outcome.ordinal() + 1) << shift;
    return outcome;
  }

  /** Whether somebody asked how a rule stands since the pair moved. */
  boolean isDecided(Rule rule) {
    return ((outcomes >>> (rule.ordinal() * OUTCOME_BITS)) & OUTCOME_MASK) != 0;
  }

  /** Whether the places of both are known. */
  boolean hasPlaces() {
    return job.hasPlace() && worker.hasPlace();
  }

  /** Great-circle metres between the two; NaN when a place is unknown. */
  double meters() {
    if (meters == NOT_RECKONED) {
      meters =
          hasPlaces()
              ? new GeoPoint(job.lat(), job.lon())
                  .distanceMeters(new GeoPoint(worker.lat(), worker.lon()))
              : Double.NaN;
    }
    return meters;
  }

  /** What {@link #meters} is at least, for a tenth of its cost; NaN when a place is unknown. */
  double leastMeters() {
    return hasPlaces()
        ? plane.atLeast(job.lat(), job.lon(), worker.lat(), worker.lon())
        : Double.NaN;
  }

  /** Whether {@link #meters} of two known places is so much at most; mostly for a tenth of it. */
  boolean isWithin(double most) {
    if (meters != NOT_RECKONED) {
      return meters <= most;
    }
    return leastMeters() <= most
        && (plane.atMost(job.lat(), job.lon(), worker.lat(), worker.lon()) <= most
            || meters() <= most);
  }
}
