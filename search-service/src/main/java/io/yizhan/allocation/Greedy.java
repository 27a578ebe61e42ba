package io.yizhan.allocation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * One call after the other, the earliest work first, each taking the best that are still free: what
 * a desk does without looking ahead. Stateless.
 */
final class Greedy {

  private static final Comparator<Offer> BEST_FIRST =
      Comparator.comparingDouble(Offer::score)
          .reversed()
          .thenComparingInt(offer -> offer.party().index());

  private Greedy() {}

  /** Fills all calls of a problem. */
  static Plan plan(Problem problem) {
    Filling filling = new Filling(problem);
    Comparator<Offer> byCall =
        Comparator.comparing(
            offer -> start(problem.calls().get(offer.call())), Comparator.naturalOrder());
    problem.offers().stream()
        .sorted(byCall.thenComparingInt(Offer::call).thenComparing(BEST_FIRST))
        .forEach(filling::offer);
    return filling.plan();
  }

  /** Takes more, best first, where a plan leaves places that somebody could fill. */
  static Plan toppedUp(Problem problem, List<Offer> offers, Plan plan) {
    Filling filling = new Filling(problem);
    plan.taken().forEach(filling::offer);
    offers.stream().sorted(BEST_FIRST).forEach(filling::offer);
    return filling.plan();
  }

  private static LocalDateTime start(OpenCall call) {
    return call.shifts().stream()
        .map(WorkSpan::start)
        .min(Comparator.naturalOrder())
        .orElse(LocalDateTime.MAX);
  }
}
