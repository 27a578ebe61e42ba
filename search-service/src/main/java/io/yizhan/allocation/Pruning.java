package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Leaves out offers that no best plan needs. In a call, with the places of all it excludes, only
 * {@code near} single workers can be busy at the same time, and only {@code all} in the whole plan.
 * So among the best {@code near} one is always free, and whoever scores less than they all need not
 * be asked; of those with as many points as the last of them the {@code all} with the fewest turns
 * are enough, for one of these goes nowhere yet. Crews are never left out: one may fit where none
 * of the best does. Stateless.
 */
final class Pruning {

  private static final Comparator<Offer> FIRST_TO_ASK =
      Comparator.comparingLong(Offer::points)
          .reversed()
          .thenComparingInt(offer -> offer.first().exposure())
          .thenComparing(Offer::first, Person.ORDER);

  private Pruning() {}

  /** What remains; of each call in the order in which its people would be asked. */
  static List<Offer> kept(Problem problem) {
    List<List<Offer>> single = new ArrayList<>();
    problem.calls().forEach(_ -> single.add(new ArrayList<>()));
    List<Offer> kept = new ArrayList<>();
    for (Offer offer : problem.offers()) {
      (offer.isCrew() ? kept : single.get(offer.call())).add(offer);
    }
    int all = problem.places();
    for (int call = 0; call < single.size(); call++) {
      List<Offer> ranked = single.get(call);
      ranked.sort(FIRST_TO_ASK);
      kept.addAll(ranked.subList(0, needed(ranked, problem.placesAround(call), all)));
    }
    return kept;
  }

  private static int needed(List<Offer> ranked, int near, int all) {
    if (ranked.size() <= near) {
      return ranked.size();
    }
    long points = ranked.get(near - 1).points();
    int needed = near;
    while (needed < Math.min(all, ranked.size()) && ranked.get(needed).points() == points) {
      needed++;
    }
    return needed;
  }
}
