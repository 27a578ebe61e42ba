package io.yizhan.peers.protocol;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * What an engine found.
 *
 * @param total how many jobs there are in all, exactly
 * @param hits the best of them, best first
 * @param facets for each facet the values that occur and how many hits have them; the facet of the
 *     chosen occupation is counted as if none were chosen
 */
public record PeerAnswer(
    long total, List<Hit> hits, Map<PeerFacet, SortedMap<String, Long>> facets) {

  /** Copies the hits and the map. */
  public PeerAnswer {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  /**
   * One of the best.
   *
   * @param id of the document
   * @param score comparable within one engine, and among those that rank with BM25
   */
  public record Hit(String id, double score) {}
}
