package io.yizhan.search;

import io.yizhan.understanding.Understanding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param total jobs found in all
 * @param relation whether the total is exact: not when the request wants it so far only, and not on
 *     a partial page
 * @param hits this page
 * @param facets the counted facets, most frequent values first
 * @param nextCursor continues after this page; empty on the last one
 * @param didYouMean another text with which the same request would find more; offered on the first
 *     page only, never searched by itself
 * @param understood what the text was taken to mean; empty without a text
 * @param relaxed what of it was eased because it left too little, in that order
 * @param isPartial whether the time was spent before every job was looked at: hits, total and
 *     counts are those of the jobs seen, and nothing continues after the page
 */
public record JobResults(
    long total,
    TotalRelation relation,
    List<JobHit> hits,
    Map<JobFacet, List<FacetValue>> facets,
    Optional<String> nextCursor,
    Optional<String> didYouMean,
    Optional<Understanding> understood,
    List<Relaxed> relaxed,
    boolean isPartial)
    implements SearchPage {

  /** Copies the collections. */
  public JobResults {
    hits = List.copyOf(hits);
    relaxed = List.copyOf(relaxed);
    facets = Map.copyOf(facets);
  }

  @Override
  public int chars() {
    return hits.stream().mapToInt(hit -> hit.recordJson().length()).sum();
  }
}
