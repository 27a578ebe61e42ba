package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;

/**
 * Reads counts out of Lucene's facets and gives each value the name a person reads.
 *
 * <p>Occupations and regions are counted under every code above them too, so their counts roll up
 * the tree; {@link FacetTree} says which of them are shown. Of the other facets the most frequent
 * values are, and every chosen one.
 */
final class FacetCounts {

  /** Values of one facet that are shown, those that a choice brings not counted. */
  private static final int MAX_VALUES = 30;

  private final Lexicon lexicon;

  FacetCounts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The counts of the facets that a request counts.
   *
   * @param facets what was counted; empty when no job of the index has any value
   */
  Map<JobFacet, List<FacetValue>> read(Optional<Facets> facets, JobSearchRequest request)
      throws IOException {
    Map<JobFacet, List<FacetValue>> counts = new EnumMap<>(JobFacet.class);
    for (JobFacet facet : request.counted()) {
      Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
      counts.put(
          facet,
          switch (facet) {
            case OCCUPATION, REGION -> tree(facets, facet, chosen);
            case EMPLOYMENT_TYPE, SETTLEMENT, BENEFIT, STATION -> list(facets, facet, chosen);
          });
    }
    return counts;
  }

  private List<FacetValue> tree(Optional<Facets> facets, JobFacet facet, Set<String> chosen)
      throws IOException {
    Map<String, Long> counts = new HashMap<>();
    if (facets.isPresent()) {
      addCounts(facets.get().getAllChildren(facet.key()), counts);
    }
    return FacetTree.shown(facet, lexicon, counts, chosen, MAX_VALUES).stream()
        .map(node -> value(facet, node.value(), node.count(), chosen, node.parent()))
        .toList();
  }

  private List<FacetValue> list(Optional<Facets> facets, JobFacet facet, Set<String> chosen)
      throws IOException {
    List<FacetValue> values = new ArrayList<>();
    FacetResult top =
        facets.isPresent() ? facets.get().getTopChildren(MAX_VALUES, facet.key()) : null;
    if (top != null) {
      for (LabelAndValue counted : top.labelValues) {
        values.add(
            value(facet, counted.label, counted.value.longValue(), chosen, Optional.empty()));
      }
    }
    for (String value : chosen.stream().sorted().toList()) {
      if (values.stream().noneMatch(shown -> shown.value().equals(value))) {
        long count =
            top == null ? 0 : facets.get().getSpecificValue(facet.key(), value).longValue();
        values.add(value(facet, value, Math.max(0, count), chosen, Optional.empty()));
      }
    }
    return values;
  }

  private static void addCounts(FacetResult result, Map<String, Long> counts) {
    if (result == null) {
      return;
    }
    for (LabelAndValue counted : result.labelValues) {
      counts.put(counted.label, counted.value.longValue());
    }
  }

  private FacetValue value(
      JobFacet facet, String value, long count, Set<String> chosen, Optional<String> parent) {
    return new FacetValue(value, label(facet, value), count, chosen.contains(value), parent);
  }

  private String label(JobFacet facet, String value) {
    return switch (facet) {
      case OCCUPATION -> lexicon.occupations().byCode(value).map(Occupation::name).orElse(value);
      case EMPLOYMENT_TYPE -> EmploymentType.valueOf(value).label();
      case SETTLEMENT -> SettlementCycle.valueOf(value).label();
      case REGION -> lexicon.regions().byCode(value).map(Region::name).orElse(value);
      case BENEFIT, STATION -> value;
    };
  }
}
