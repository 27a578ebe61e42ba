package io.yizhan.search;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One worker who was found.
 *
 * @param id record id
 * @param score relevance; 0 when another order was asked for
 * @param distanceMeters great-circle distance to the hundred; empty when either place is unknown
 * @param recordJson the record as it is shown, in the contract's format
 * @param about escaped HTML of their own words with the found words in {@code <em>}
 */
public record WorkerHit(
    String id,
    float score,
    OptionalLong distanceMeters,
    String recordJson,
    Optional<String> about) {}
