package io.yizhan.allocation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Improves a plan in two steps: places, unless the plan fills all that could be filled; then, with
 * these held, points and turns at once, a point outweighing all turns. What the solver has not
 * finished in its time is the best it found. Stateless.
 */
final class ConstraintSolver {

  private ConstraintSolver() {}

  /**
   * The best plan that was found in time, never worse than the start.
   *
   * @param start takes none but these offers
   * @param seconds how long, by the solver's own count of its work: about those of a clock
   */
  static Solved improved(Problem problem, List<Offer> offers, Plan start, double seconds) {
    PlacementModel model = new PlacementModel(problem, offers);
    if (isFull(problem, offers, start)) {
      model.fillAll();
      return scored(model.best(start, seconds), EnumSet.of(Goal.PLACES));
    }
    PlacementModel.Attempt filled = model.fullest(start, seconds / 2);
    model.fill(problem.figures(filled.plan()).filled());
    Set<Goal> proven = filled.isBest() ? EnumSet.of(Goal.PLACES) : EnumSet.noneOf(Goal.class);
    return scored(model.best(filled.plan(), seconds - filled.seconds()), proven);
  }

  /** Whether no plan fills more, since nobody is left of those who fit or no place is open. */
  private static boolean isFull(Problem problem, List<Offer> offers, Plan plan) {
    int[] fitting = new int[problem.calls().size()];
    offers.forEach(offer -> fitting[offer.call()] += offer.size());
    int most = 0;
    for (int call = 0; call < fitting.length; call++) {
      most += Math.min(problem.calls().get(call).places(), fitting[call]);
    }
    return problem.figures(plan).filled() == most;
  }

  private static Solved scored(PlacementModel.Attempt attempt, Set<Goal> before) {
    Set<Goal> proven = EnumSet.copyOf(before);
    if (before.contains(Goal.PLACES) && attempt.hasMostPoints()) {
      proven.add(Goal.SCORE);
      if (attempt.isBest()) {
        proven.add(Goal.FAIRNESS);
      }
    }
    return new Solved(attempt.plan(), proven);
  }
}
