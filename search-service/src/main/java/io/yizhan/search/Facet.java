package io.yizhan.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something that records of one kind can be narrowed by and counted by. */
public interface Facet {

  /** The name outside: parameter and key of the response. */
  String key();

  /** The column of sets that it stands on; all facets of a schedule stand on one. */
  String field();

  /** What its values are. */
  FacetKind kind();

  /**
   * Counts by the names that callers know, in the order of the facets.
   *
   * @param facets all there are, in order
   * @param counts those that were counted
   */
  static <F extends Facet> Map<String, List<FacetValue>> byKey(
      F[] facets, Map<F, List<FacetValue>> counts) {
    Map<String, List<FacetValue>> byKey = new LinkedHashMap<>();
    for (F facet : facets) {
      List<FacetValue> counted = counts.get(facet);
      if (counted != null) {
        byKey.put(facet.key(), counted);
      }
    }
    return byKey;
  }
}
