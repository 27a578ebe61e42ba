package io.yizhan.search;

import io.yizhan.schema.NamedEmployer;
import io.yizhan.schema.TermNames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/**
 * Counts of employers, those of one key as one, under the name that most of their ads print.
 * Stateless.
 */
final class EmployerCounts {

  private static final Comparator<FacetValue> MOST_FREQUENT =
      Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value);

  private EmployerCounts() {}

  /**
   * The most frequent, those that are chosen, and what is chosen and no employer.
   *
   * @param counted value of the index → jobs that have it; see {@link EmployerShortlist}
   * @param most how many that are not chosen
   */
  static List<FacetValue> shown(
      Map<String, Long> counted, Set<String> chosen, TermNames names, int most) {
    Predicate<BytesRef> meant = NamedEmployer.meantBy(chosen, names);
    Map<String, FacetValue> byKey = new HashMap<>();
    Map<String, Long> highest = new HashMap<>();
    Set<String> unmet = new TreeSet<>(chosen);
    new TreeMap<>(counted)
        .forEach(
            (value, count) -> {
              NamedEmployer employer = NamedEmployer.of(value);
              BytesRef bytes = new BytesRef(value);
              boolean isMeant = meant.test(bytes);
              if (isMeant) {
                unmet.removeIf(name -> NamedEmployer.meantBy(Set.of(name), names).test(bytes));
              }
              byKey.merge(
                  employer.key(),
                  new FacetValue(employer.key(), employer.name(), count, isMeant, Optional.empty()),
                  (known, other) ->
                      both(known, other, count > highest.getOrDefault(known.value(), 0L)));
              highest.merge(employer.key(), count, Math::max);
            });
    List<FacetValue> shown = new ArrayList<>();
    byKey.values().stream()
        .sorted(MOST_FREQUENT)
        .forEach(
            value -> {
              if (shown.size() < most || value.selected()) {
                shown.add(value);
              }
            });
    unmet.forEach(name -> shown.add(new FacetValue(name, name, 0, true, Optional.empty())));
    return shown;
  }

  private static FacetValue both(FacetValue known, FacetValue other, boolean renamed) {
    return new FacetValue(
        known.value(),
        renamed ? other.label() : known.label(),
        known.count() + other.count(),
        known.selected() || other.selected(),
        Optional.empty());
  }
}
