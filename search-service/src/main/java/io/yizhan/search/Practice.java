package io.yizhan.search;

import java.time.Duration;
import java.util.Optional;

/**
 * What is asked of how long and how lately a worker has been at it; what is unknown does not meet
 * it.
 *
 * @param skillYears least years of a skill that is chosen; with none chosen it asks for nothing
 * @param completed least engagements carried out
 * @param keptShare least share of engagements kept, 0…1, as {@code WorkerSchema.keptShare} reckons
 *     it
 * @param activeWithin they were last heard of at most so long ago
 */
public record Practice(
    Optional<Integer> skillYears,
    Optional<Integer> completed,
    Optional<Double> keptShare,
    Optional<Duration> activeWithin) {

  /** Any. */
  public static final Practice ANY =
      new Practice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses negative amounts, and shares above 1. */
  public Practice {
    skillYears.ifPresent(years -> requireNotNegative("skillYears", years));
    completed.ifPresent(engagements -> requireNotNegative("completed", engagements));
    keptShare.ifPresent(Practice::requireShare);
    activeWithin.ifPresent(span -> requireNotNegative("activeWithin", span.toMillis()));
  }

  private static void requireShare(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("keptShare must be 0..1; got: " + share);
    }
  }

  private static void requireNotNegative(String name, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException(name + " must be >= 0; got: " + amount);
    }
  }
}
