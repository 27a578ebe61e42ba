package io.yizhan.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.calls.Selection.Prospect;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SelectionTest {

  /** Against all sets of crews and single workers. */
  @Property
  void of_anyPeople_fillsMostThenScoresBestWithWholeCrews(
      @ForAll("prospects") List<Prospect> prospects,
      @ForAll @IntRange(min = 0, max = 7) int places) {
    Selection chosen = Selection.of(prospects, places);
    List<Prospect> all = new ArrayList<>(chosen.shortlist());
    all.addAll(chosen.rest());
    assertThat(all).containsExactlyInAnyOrderElementsOf(prospects);
    for (Prospect one : chosen.shortlist()) {
      if (one.crew().isPresent()) {
        assertThat(chosen.rest()).noneMatch(other -> other.crew().equals(one.crew()));
      }
    }
    double[] best = best(prospects, places);
    assertThat(chosen.shortlist()).hasSize((int) best[0]);
    assertThat(chosen.shortlist().stream().mapToDouble(Prospect::score).sum())
        .isCloseTo(best[1], within(1e-9));
  }

  /** Most people, and the highest sum of scores of so many. */
  private static double[] best(List<Prospect> prospects, int places) {
    Map<String, List<Prospect>> byUnit = new HashMap<>();
    for (Prospect one : prospects) {
      byUnit
          .computeIfAbsent(one.crew().orElse("alone " + one.worker()), _ -> new ArrayList<>())
          .add(one);
    }
    List<List<Prospect>> units = List.copyOf(byUnit.values());
    double[] best = {0, 0};
    for (int set = 0; set < 1 << units.size(); set++) {
      int people = 0;
      double score = 0;
      for (int u = 0; u < units.size(); u++) {
        if (((set >> u) & 1) == 1) {
          people += units.get(u).size();
          score += units.get(u).stream().mapToDouble(Prospect::score).sum();
        }
      }
      if (people <= places && (people > best[0] || (people == best[0] && score > best[1]))) {
        best = new double[] {people, score};
      }
    }
    return best;
  }

  @Test
  void of_crewOfThreeForTwoPlaces_staysOut() {
    Selection chosen =
        Selection.of(
            List.of(
                new Prospect("A", 0.9, 0.5, Optional.of("K")),
                new Prospect("B", 0.9, 0.5, Optional.of("K")),
                new Prospect("C", 0.8, 0.5, Optional.of("K")),
                new Prospect("D", 0.3, 0.5, Optional.empty()),
                new Prospect("E", 0.2, 0.5, Optional.empty())),
            2);
    assertThat(chosen.shortlist()).extracting(Prospect::worker).containsExactly("D", "E");
    assertThat(chosen.rest()).extracting(Prospect::worker).containsExactly("A", "B", "C");
  }

  @Provide
  Arbitrary<List<Prospect>> prospects() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100), Arbitraries.integers().between(0, 3))
        .as((score, crew) -> new int[] {score, crew})
        .list()
        .ofMaxSize(9)
        .map(
            given -> {
              List<Prospect> prospects = new ArrayList<>();
              for (int[] one : given) {
                prospects.add(
                    new Prospect(
                        "W" + prospects.size(),
                        one[0] / 100.0,
                        0.5,
                        one[1] == 0 ? Optional.empty() : Optional.of("K" + one[1])));
              }
              return prospects;
            });
  }
}
