package io.yizhan.calls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is shortlisted of all who could come: as many as there are places, if that can be, and of
 * such lists the one with the highest sum of scores. Without crews that is the best by score. With
 * crews, each is taken as a whole or not at all, and the choice is exact: a knapsack with a place
 * for each person. Costs crews and workers times places.
 *
 * @param shortlist the chosen, the best first
 * @param rest all others, the best first; a crew stands together at its best member's place
 */
record Selection(List<Prospect> shortlist, List<Prospect> rest) {

  private static final Comparator<Prospect> BEST_FIRST =
      Comparator.comparingDouble((Prospect one) -> -one.score()).thenComparing(Prospect::worker);

  /** Copies the lists. */
  Selection {
    shortlist = List.copyOf(shortlist);
    rest = List.copyOf(rest);
  }

  /**
   * Chooses.
   *
   * @param prospects all who could come; those of one crew are all of that crew
   */
  static Selection of(List<Prospect> prospects, int places) {
    List<List<Prospect>> units = units(prospects);
    Set<List<Prospect>> chosen = chosen(units, places);
    List<Prospect> rest = new ArrayList<>();
    units.stream().filter(unit -> !chosen.contains(unit)).forEach(rest::addAll);
    return new Selection(chosen.stream().flatMap(List::stream).sorted(BEST_FIRST).toList(), rest);
  }

  /** Crews and single workers, those with the best member first. */
  private static List<List<Prospect>> units(List<Prospect> prospects) {
    Map<String, List<Prospect>> units = new LinkedHashMap<>();
    for (Prospect one : prospects.stream().sorted(BEST_FIRST).toList()) {
      String unit = one.crew().map(crew -> "crew " + crew).orElse("worker " + one.worker());
      units.computeIfAbsent(unit, _ -> new ArrayList<>()).add(one);
    }
    return List.copyOf(units.values());
  }

  private static Set<List<Prospect>> chosen(List<List<Prospect>> units, int places) {
    // best[p]: the highest sum of scores of exactly p people; taken[u][p]: whether unit u is in it.
    double[] best = new double[places + 1];
    Arrays.fill(best, Double.NEGATIVE_INFINITY);
    best[0] = 0;
    boolean[][] taken = new boolean[units.size()][places + 1];
    for (int u = 0; u < units.size(); u++) {
      int size = units.get(u).size();
      double score = units.get(u).stream().mapToDouble(Prospect::score).sum();
      for (int p = places; p >= size; p--) {
        if (best[p - size] + score > best[p]) {
          best[p] = best[p - size] + score;
          taken[u][p] = true;
        }
      }
    }
    int people = places;
    while (best[people] == Double.NEGATIVE_INFINITY) {
      people--;
    }
    Set<List<Prospect>> chosen = new HashSet<>();
    for (int u = units.size() - 1; u >= 0; u--) {
      if (taken[u][people]) {
        chosen.add(units.get(u));
        people -= units.get(u).size();
      }
    }
    return chosen;
  }

  /**
   * Somebody who could come.
   *
   * @param worker their id
   * @param score of the match, 0…1
   * @param probability that they say yes and come, 0…1
   * @param crew with whom they go or stay
   */
  record Prospect(String worker, double score, double probability, Optional<String> crew) {}
}
