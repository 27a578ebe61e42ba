package io.yizhan.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * One step in the life of a call, as the log keeps it.
 *
 * @param at when
 * @param actor who did it or set it off: a name without anything personal
 * @param kind what it was
 * @param worker whom it was about, where it was about one
 * @param from how they stood before; empty for who came on the list
 * @param to how they stand since
 */
public record CallStep(
    Instant at,
    String actor,
    Kind kind,
    Optional<String> worker,
    Optional<CandidateState> from,
    Optional<CandidateState> to) {

  /** What a step was. */
  public enum Kind {
    /** The call was opened. */
    OPENED,
    /** Somebody came on the list later. */
    ADDED,
    /** An outcome was recorded. */
    OUTCOME,
    /** The last outcome of a worker was taken back. */
    TAKEN_BACK,
    /** The list moved up or down by itself. */
    LEVELLED,
    /** Several calls that want the same people were dealt out anew. */
    ALLOCATED,
    /** Nobody is wanted any more. */
    CLOSED,
    /** The work is off: promises were given back. */
    CANCELLED
  }
}
