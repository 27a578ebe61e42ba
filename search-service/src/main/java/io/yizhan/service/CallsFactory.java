package io.yizhan.service;

import io.dropwizard.util.Duration;
import io.yizhan.calls.CallPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How sure the reserve of a call is to be; what is not set keeps {@link CallPolicy#STANDARD}.
 *
 * @param fillLevel least probability that all places are filled, above 0 and below 1
 * @param acceptance share of those called who say yes, where nothing is known
 * @param showUp share of those who come of those who said yes, where nothing is known
 * @param allocationTime of the solver for dealing out people among calls, by its own count; 3s
 */
public record CallsFactory(
    @Nullable Double fillLevel,
    @Nullable Double acceptance,
    @Nullable Double showUp,
    @Nullable Duration allocationTime) {

  private static final Duration EFFORT = Duration.seconds(3);
  private static final Duration MOST_EFFORT = Duration.seconds(60);

  /** Refuses what is no probability, and a time out of bounds. */
  public CallsFactory {
    CallPolicy _ = build(fillLevel, acceptance, showUp);
    if (allocationTime != null
        && (allocationTime.toMilliseconds() < 1 || allocationTime.compareTo(MOST_EFFORT) > 0)) {
      throw new IllegalArgumentException(
          "calls.allocationTime must be 1ms.." + MOST_EFFORT + "; got: " + allocationTime);
    }
  }

  /** Nothing but the standard. */
  public static CallsFactory standard() {
    return new CallsFactory(null, null, null, null);
  }

  /** How long people may be dealt out among calls. */
  public java.time.Duration effort() {
    return (allocationTime == null ? EFFORT : allocationTime).toJavaDuration();
  }

  /** What is set. */
  public CallPolicy build() {
    return build(fillLevel, acceptance, showUp);
  }

  private static CallPolicy build(
      @Nullable Double fillLevel, @Nullable Double acceptance, @Nullable Double showUp) {
    CallPolicy standard = CallPolicy.STANDARD;
    return new CallPolicy(
        fillLevel == null ? standard.fillLevel() : fillLevel,
        acceptance == null ? standard.acceptance() : acceptance,
        showUp == null ? standard.showUp() : showUp);
  }
}
