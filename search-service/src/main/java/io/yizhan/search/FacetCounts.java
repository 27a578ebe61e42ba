package io.yizhan.search;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Region;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.LabelAndValue;

/** Reads counts out of Lucene's facets and gives each value the name a person reads. */
final class FacetCounts {

  /** Most values of one facet that are shown, those that are chosen not counted. */
  private static final int MAX_VALUES = 30;

  private final Lexicon lexicon;

  FacetCounts(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Map<JobFacet, List<FacetValue>> read(Facets facets, JobSearchRequest request) throws IOException {
    Map<JobFacet, List<FacetValue>> counts = new EnumMap<>(JobFacet.class);
    for (JobFacet facet : request.counted()) {
      Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
      counts.put(facet, values(facets, facet, chosen));
    }
    return counts;
  }

  private List<FacetValue> values(Facets facets, JobFacet facet, Set<String> chosen)
      throws IOException {
    FacetResult result = facets.getTopChildren(MAX_VALUES, facet.key());
    List<FacetValue> values = new ArrayList<>();
    if (result != null) {
      for (LabelAndValue counted : result.labelValues) {
        values.add(value(facet, counted.label, counted.value.longValue(), chosen));
      }
    }
    for (String value : chosen.stream().sorted().toList()) {
      if (values.stream().noneMatch(shown -> shown.value().equals(value))) {
        Number count = result == null ? 0 : facets.getSpecificValue(facet.key(), value);
        values.add(value(facet, value, Math.max(0, count.longValue()), chosen));
      }
    }
    return values;
  }

  private FacetValue value(JobFacet facet, String value, long count, Set<String> chosen) {
    return new FacetValue(value, label(facet, value), count, chosen.contains(value));
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
