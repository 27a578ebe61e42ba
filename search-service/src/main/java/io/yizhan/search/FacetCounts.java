package io.yizhan.search;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.TermNames;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the engine's counts and gives each value the name a person reads.
 *
 * <p>Occupations and regions are counted under every code above them too, so their counts roll up
 * the tree; {@link FacetTree} says which of them are shown. Of the other facets the most frequent
 * values are, and every chosen one.
 */
final class FacetCounts {

  /** Values of one facet that are shown, those that a choice brings not counted. */
  static final int MAX_VALUES = 30;

  private static final Comparator<Map.Entry<String, Long>> MOST_FREQUENT =
      Map.Entry.<String, Long>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final Lexicon lexicon;
  private final FacetLabels labels;
  private final TermNames names;

  FacetCounts(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.labels = new FacetLabels(lexicon);
    this.names = TermNames.of(lexicon);
  }

  /**
   * The counts of the facets that a request counts.
   *
   * @param read value → documents that have it, of a facet
   */
  <F extends Enum<F> & Facet> Map<F, List<FacetValue>> read(
      Function<F, Map<String, Long>> read, SearchRequest<F, ?> request) {
    Map<F, List<FacetValue>> counts = new HashMap<>();
    for (F facet : request.counted()) {
      if (facet.kind() == FacetKind.RING && request.near().isEmpty()) {
        continue;
      }
      Map<String, Long> counted = read.apply(facet);
      Set<String> chosen = request.chosen().getOrDefault(facet, Set.of());
      counts.put(
          facet,
          switch (facet.kind()) {
            case OCCUPATION, REGION -> tree(counted, facet.kind(), chosen);
            case EMPLOYMENT_TYPE, SETTLEMENT, AREA, PLAIN -> list(counted, facet.kind(), chosen);
            case DATE, WEEKDAY, DAY_PART, SHIFT_LENGTH, WAGE_BAND, LODGING ->
                inOrder(counted, facet.kind(), chosen);
            case EMPLOYER -> EmployerCounts.shown(counted, chosen, names, MAX_VALUES);
            case RING -> DistanceRings.shown(counted, request);
          });
    }
    return counts;
  }

  private List<FacetValue> tree(Map<String, Long> counted, FacetKind kind, Set<String> chosen) {
    return FacetTree.shown(kind, lexicon, counted, chosen, MAX_VALUES).stream()
        .map(node -> value(kind, node.value(), node.count(), chosen, node.parent()))
        .toList();
  }

  private List<FacetValue> list(Map<String, Long> counted, FacetKind kind, Set<String> chosen) {
    Set<String> shown = new LinkedHashSet<>();
    counted.entrySet().stream()
        .sorted(MOST_FREQUENT)
        .limit(MAX_VALUES)
        .forEach(entry -> shown.add(entry.getKey()));
    chosen.stream().sorted().forEach(shown::add);
    return shown.stream()
        .map(value -> value(kind, value, counted.getOrDefault(value, 0L), chosen, Optional.empty()))
        .toList();
  }

  /** Every value that is counted or chosen, in an order of their own. */
  private List<FacetValue> inOrder(Map<String, Long> counted, FacetKind kind, Set<String> chosen) {
    return Stream.concat(counted.keySet().stream(), chosen.stream())
        .distinct()
        .sorted(Comparator.comparingInt(value -> FacetValues.order(kind, value)))
        .map(value -> value(kind, value, counted.getOrDefault(value, 0L), chosen, Optional.empty()))
        .toList();
  }

  private FacetValue value(
      FacetKind kind, String value, long count, Set<String> chosen, Optional<String> parent) {
    return new FacetValue(value, labels.of(kind, value), count, chosen.contains(value), parent);
  }
}
