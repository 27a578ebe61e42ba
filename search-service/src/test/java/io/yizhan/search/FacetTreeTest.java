package io.yizhan.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Occupation;
import io.yizhan.search.FacetTree.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetTreeTest {

  private static final Map<String, Long> DISTRICT =
      Map.of(
          "420700", 9L,
          "420704", 7L,
          "420704105", 1L,
          "420704106", 4L,
          "420704106001", 2L,
          "420703", 2L,
          "420100", 3L,
          "420102", 3L);

  @Test
  void shown_regions_followTheOnesAboveThem() {
    assertThat(regions(Set.of(), 30))
        .containsExactly(
            new Node("420700", 9, Optional.empty()),
            new Node("420704", 7, Optional.of("420700")),
            new Node("420704106", 4, Optional.of("420704")),
            new Node("420704106001", 2, Optional.of("420704106")),
            new Node("420704105", 1, Optional.of("420704")),
            new Node("420703", 2, Optional.of("420700")),
            new Node("420100", 3, Optional.empty()),
            new Node("420102", 3, Optional.of("420100")));
  }

  @Test
  void shown_few_areTheMostFrequentAndClosedUpwards() {
    assertThat(regions(Set.of(), 3))
        .extracting(Node::value)
        .containsExactly("420700", "420704", "420704106");
    assertThat(regions(Set.of(), 4))
        .extracting(Node::value)
        .containsExactly("420700", "420704", "420704106", "420100");
  }

  @Test
  void shown_chosen_bringsTheWayUpItsSiblingsAndItsChildren() {
    assertThat(regions(Set.of("420704"), 1))
        .extracting(Node::value)
        .containsExactly("420700", "420704", "420704106", "420704105", "420703");
    assertThat(regions(Set.of("420704106001"), 0))
        .extracting(Node::value)
        .containsExactly("420700", "420704", "420704106", "420704106001");
  }

  @Test
  void shown_chosenThatNothingHas_countsZeroInItsPlace() {
    assertThat(regions(Set.of("420704199"), 1))
        .containsExactly(
            new Node("420700", 9, Optional.empty()),
            new Node("420704", 7, Optional.of("420700")),
            new Node("420704106", 4, Optional.of("420704")),
            new Node("420704105", 1, Optional.of("420704")),
            new Node("420704199", 0, Optional.of("420704")));
  }

  @Test
  void shown_occupation_standsUnderTheNextOneThatExists() {
    Occupation leaf = World.LEXICON.occupations().find("装卸搬运工").orElseThrow();
    List<Occupation> above = World.LEXICON.occupations().ancestors(leaf.code());
    List<Node> nodes =
        FacetTree.shown(FacetKind.OCCUPATION, World.LEXICON, Map.of(), Set.of(leaf.code()), 30);
    assertThat(nodes).extracting(Node::value).hasSize(above.size() + 1).endsWith(leaf.code());
    assertThat(nodes.getFirst().parent()).isEmpty();
    assertThat(nodes.getLast().parent()).hasValue(above.getLast().code());
  }

  /**
   * Counts rolled up from random leaves: whatever is shown, what stands above it is shown first.
   */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void shown_randomCounts_areClosedUpwards(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Occupation> all = World.LEXICON.occupations().all();
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < 200; i++) {
      Occupation leaf = all.get(random.nextInt(all.size()));
      counts.merge(leaf.code(), 1L, Long::sum);
      World.LEXICON
          .occupations()
          .ancestors(leaf.code())
          .forEach(above -> counts.merge(above.code(), 1L, Long::sum));
    }
    Set<String> chosen = Set.of(all.get(random.nextInt(all.size())).code());
    List<Node> nodes = FacetTree.shown(FacetKind.OCCUPATION, World.LEXICON, counts, chosen, 30);
    Set<String> seen = new HashSet<>();
    for (Node node : nodes) {
      node.parent().ifPresent(parent -> assertThat(seen).contains(parent));
      assertThat(node.count()).isEqualTo(counts.getOrDefault(node.value(), 0L));
      assertThat(seen.add(node.value())).isTrue();
    }
    assertThat(seen).containsAll(chosen).hasSizeGreaterThanOrEqualTo(30);
  }

  private static List<Node> regions(Set<String> chosen, int most) {
    return FacetTree.shown(FacetKind.REGION, World.LEXICON, DISTRICT, chosen, most);
  }
}
