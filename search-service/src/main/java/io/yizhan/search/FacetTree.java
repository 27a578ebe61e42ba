package io.yizhan.search;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which part of a tree of values a page shows, and in which order.
 *
 * <p>Of the counts 6-29 → 9, 6-29-02-05 → 7, 4-10 → 3 the two of 6-29 stand together, the broader
 * one first: a value is followed by those below it, and values with the same one above stand most
 * frequent first. What is shown is closed upwards: whatever stands above a shown value is shown.
 *
 * <p>Shown are the most frequent values and, for each chosen one, the way up to the top, its
 * siblings and what lies right below it. Cost is that of sorting the values that have a count.
 */
final class FacetTree {

  private final FacetKind kind;
  private final Lexicon lexicon;
  private final Map<String, Long> counts;
  private final Map<String, Optional<String>> parents = new HashMap<>();

  private FacetTree(FacetKind kind, Lexicon lexicon, Map<String, Long> counts) {
    this.kind = kind;
    this.lexicon = lexicon;
    this.counts = counts;
  }

  /**
   * The values to show.
   *
   * @param counts value → documents that have it or anything below it; none is 0
   * @param chosen values that are shown whatever their count
   * @param most how many of the most frequent ones are shown
   */
  static List<Node> shown(
      FacetKind kind, Lexicon lexicon, Map<String, Long> counts, Set<String> chosen, int most) {
    FacetTree tree = new FacetTree(kind, lexicon, counts);
    return tree.inOrder(tree.select(chosen, most));
  }

  /**
   * One value that is shown.
   *
   * @param value the value
   * @param count its count, 0 for a chosen value that nothing has
   * @param parent the value right above
   */
  record Node(String value, long count, Optional<String> parent) {}

  private Set<String> select(Set<String> chosen, int most) {
    // A value counts at least what the ones below it count, so with ties decided by depth the
    // first ones are closed upwards.
    Comparator<String> mostFrequentThenBroadest =
        mostFrequent().thenComparingInt(this::depth).thenComparing(Comparator.naturalOrder());
    Set<String> shown =
        new HashSet<>(
            counts.keySet().stream().sorted(mostFrequentThenBroadest).limit(most).toList());
    for (String value : chosen) {
      shown.add(value);
      Optional<String> parent = parent(value);
      for (String other : counts.keySet()) {
        Optional<String> above = parent(other);
        if (above.equals(parent) || above.equals(Optional.of(value))) {
          shown.add(other);
        }
      }
      for (Optional<String> above = parent; above.isPresent(); above = parent(above.get())) {
        shown.add(above.get());
      }
    }
    return shown;
  }

  private List<Node> inOrder(Set<String> shown) {
    Map<Optional<String>, List<String>> children = new HashMap<>();
    shown.stream()
        .sorted(mostFrequent().thenComparing(Comparator.naturalOrder()))
        .forEach(
            value -> children.computeIfAbsent(parent(value), _ -> new ArrayList<>()).add(value));
    List<Node> nodes = new ArrayList<>(shown.size());
    append(Optional.empty(), children, nodes);
    return nodes;
  }

  private void append(
      Optional<String> parent, Map<Optional<String>, List<String>> children, List<Node> nodes) {
    for (String value : children.getOrDefault(parent, List.of())) {
      nodes.add(new Node(value, count(value), parent));
      append(Optional.of(value), children, nodes);
    }
  }

  private Comparator<String> mostFrequent() {
    return Comparator.comparingLong(this::count).reversed();
  }

  private long count(String value) {
    return counts.getOrDefault(value, 0L);
  }

  private int depth(String value) {
    int depth = 0;
    for (Optional<String> above = parent(value); above.isPresent(); above = parent(above.get())) {
      depth++;
    }
    return depth;
  }

  private Optional<String> parent(String value) {
    return parents.computeIfAbsent(
        value,
        _ ->
            switch (kind) {
              case OCCUPATION -> occupationAbove(value);
              case REGION -> regionAbove(value);
              case EMPLOYMENT_TYPE,
                  SETTLEMENT,
                  AREA,
                  RING,
                  DATE,
                  WEEKDAY,
                  DAY_PART,
                  SHIFT_LENGTH,
                  WAGE_BAND,
                  LODGING,
                  EMPLOYER,
                  PLAIN ->
                  Optional.empty();
            });
  }

  private Optional<String> occupationAbove(String code) {
    List<Occupation> above = lexicon.occupations().ancestors(code);
    return above.isEmpty() ? Optional.empty() : Optional.of(above.getLast().code());
  }

  /** By the digits, as regions are indexed: 420704106 → 420704 → 420700. */
  private static Optional<String> regionAbove(String code) {
    if (code.length() > 6) {
      return Optional.of(code.substring(0, code.length() - 3));
    }
    String city = code.substring(0, Math.min(4, code.length())) + "00";
    return city.equals(code) ? Optional.empty() : Optional.of(city);
  }
}
