package io.yizhan.search;

import io.yizhan.ranking.ScorePart;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One worker who was found.
 *
 * @param id record id
 * @param score relevance; 0 when another order was asked for
 * @param distanceMeters great-circle distance to the hundred; empty when either place is unknown
 * @param recordJson the record as it is shown, in the contract's format
 * @param parts what the score is made of; empty unless asked for
 * @param about escaped HTML of their own words with the found words in {@code <em>}
 */
public record WorkerHit(
    String id,
    float score,
    OptionalLong distanceMeters,
    String recordJson,
    List<ScorePart> parts,
    Optional<String> about) {

  /** Copies the list. */
  public WorkerHit {
    parts = List.copyOf(parts);
  }
}
