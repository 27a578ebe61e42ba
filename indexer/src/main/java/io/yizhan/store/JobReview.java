package io.yizhan.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An ad that a person has to look at, or has.
 *
 * @param jobId the ad
 * @param rules ids of the rules that spoke, in the order of their names; none when a person took
 *     the ad up unasked
 * @param isUnlawful whether one of them forbids publication
 * @param flaggedAt since when it waits, or has waited
 * @param decision what was decided; empty while it waits
 */
public record JobReview(
    String jobId,
    List<String> rules,
    boolean isUnlawful,
    Instant flaggedAt,
    Optional<Decided> decision) {

  /** Copies the list. */
  public JobReview {
    rules = List.copyOf(rules);
  }

  /**
   * A decision.
   *
   * @param note why, for the employer; may be empty where the ad stays
   * @param by name of who decided
   */
  public record Decided(ReviewDecision what, String note, String by, Instant at) {}

  /** Whether the ad has been taken down. */
  public boolean isTakenDown() {
    return decision.filter(made -> made.what() == ReviewDecision.TAKE_DOWN).isPresent();
  }
}
