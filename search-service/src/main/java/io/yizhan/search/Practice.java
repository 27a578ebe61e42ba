package io.yizhan.search;

import java.time.Duration;
import java.util.Optional;

/**
 * What is asked of how long and how lately a worker has been at it; what is unknown does not meet
 * it.
 *
 * @param skillYears least years of a skill that is chosen; with none chosen it asks for nothing
 * @param completed least engagements carried out
 * @param activeWithin they were last heard of at most so long ago
 */
public record Practice(
    Optional<Integer> skillYears, Optional<Integer> completed, Optional<Duration> activeWithin) {

  /** Any. */
  public static final Practice ANY =
      new Practice(Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses negative amounts. */
  public Practice {
    skillYears.ifPresent(years -> requireNotNegative("skillYears", years));
    completed.ifPresent(engagements -> requireNotNegative("completed", engagements));
    activeWithin.ifPresent(span -> requireNotNegative("activeWithin", span.toMillis()));
  }

  private static void requireNotNegative(String name, long amount) {
    if (amount < 0) {
      throw new IllegalArgumentException(name + " must be >= 0; got: " + amount);
    }
  }
}
