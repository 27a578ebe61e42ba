package io.yizhan.search;

import io.yizhan.ranking.ScorePart;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * One job that was found.
 *
 * @param id record id
 * @param score relevance; 0 when another order was asked for
 * @param distanceMeters from where the seeker is; empty when either place is unknown
 * @param recordJson the record in the contract's format
 * @param parts what the score is made of; empty unless asked for
 * @param highlights field name → escaped HTML with the found words in {@code <em>}
 */
public record JobHit(
    String id,
    float score,
    OptionalDouble distanceMeters,
    String recordJson,
    List<ScorePart> parts,
    Map<String, String> highlights) {

  /** Copies the list and the map, in their order. */
  public JobHit {
    parts = List.copyOf(parts);
    highlights = Collections.unmodifiableMap(new LinkedHashMap<>(highlights));
  }
}
