package io.yizhan.match;

import io.yizhan.geo.GeoPoint;
import java.util.EnumMap;
import java.util.Map;

/**
 * A job and a worker at a moment. One of the two, or both, may move to another document; {@link
 * #moved} then forgets what was reckoned. One thread.
 */
final class Pair {

  private static final double NOT_RECKONED = -1;

  private final JobFacts job;
  private final WorkerFacts worker;
  private final Moment moment;
  private final RuleMemory memory;
  private final Map<Rule, Outcome> outcomes = new EnumMap<>(Rule.class);
  private double meters = NOT_RECKONED;

  Pair(JobFacts job, WorkerFacts worker, Moment moment, RuleMemory memory) {
    this.job = job;
    this.worker = worker;
    this.moment = moment;
    this.memory = memory;
  }

  /** One of the two stands at another document now. */
  void moved() {
    outcomes.clear();
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
    Outcome known = outcomes.get(rule);
    if (known == null) {
      known = memory.outcome(rule, this);
      outcomes.put(rule, known);
    }
    return known;
  }

  /** Great-circle metres between the two; NaN when a place is unknown. */
  double meters() {
    if (meters == NOT_RECKONED) {
      meters =
          job.hasPlace() && worker.hasPlace()
              ? new GeoPoint(job.lat(), job.lon())
                  .distanceMeters(new GeoPoint(worker.lat(), worker.lon()))
              : Double.NaN;
    }
    return meters;
  }
}
