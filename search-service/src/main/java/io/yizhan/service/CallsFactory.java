package io.yizhan.service;

import io.yizhan.calls.CallPolicy;
import org.jspecify.annotations.Nullable;

/**
 * How sure the reserve of a call is to be; what is not set keeps {@link CallPolicy#STANDARD}.
 *
 * @param fillLevel least probability that all places are filled, above 0 and below 1
 * @param acceptance share of those called who say yes, where nothing is known
 * @param showUp share of those who come of those who said yes, where nothing is known
 */
public record CallsFactory(
    @Nullable Double fillLevel, @Nullable Double acceptance, @Nullable Double showUp) {

  /** Refuses what is no probability. */
  public CallsFactory {
    CallPolicy _ = build(fillLevel, acceptance, showUp);
  }

  /** Nothing but the standard. */
  public static CallsFactory standard() {
    return new CallsFactory(null, null, null);
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
