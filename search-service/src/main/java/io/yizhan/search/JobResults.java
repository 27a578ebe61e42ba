package io.yizhan.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param total jobs found in all, exactly
 * @param hits this page
 * @param facets the counted facets, most frequent values first
 * @param nextCursor continues after this page; empty on the last one
 */
public record JobResults(
    long total,
    List<JobHit> hits,
    Map<JobFacet, List<FacetValue>> facets,
    Optional<String> nextCursor) {

  /** Copies the collections. */
  public JobResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }
}
