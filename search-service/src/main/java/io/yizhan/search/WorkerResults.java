package io.yizhan.search;

import io.yizhan.understanding.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of workers.
 *
 * @param total workers found in all
 * @param relation whether the total is exact: not when the request wants it so far only, and not on
 *     a partial page
 * @param hits this page
 * @param facets the counted facets, most frequent values first
 * @param nextCursor continues after this page; empty on the last one
 * @param understood what the text was taken to mean; empty without a text
 * @param isPartial whether the time was spent before every worker was looked at: hits, total and
 *     counts are those of the workers seen, and nothing continues after the page
 */
public record WorkerResults(
    long total,
    TotalRelation relation,
    List<WorkerHit> hits,
    Map<WorkerFacet, List<FacetValue>> facets,
    Optional<String> nextCursor,
    Optional<Understanding> understood,
    boolean isPartial)
    implements SearchPage {

  /** Copies the collections. */
  public WorkerResults {
    hits = List.copyOf(hits);
    facets = Map.copyOf(facets);
  }

  @Override
  public int chars() {
    return hits.stream().mapToInt(hit -> hit.recordJson().length()).sum();
  }
}
