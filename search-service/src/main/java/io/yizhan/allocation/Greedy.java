package io.yizhan.allocation;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;

/**
 * One call after the other, the earliest work first, each taking the best that are still free: what
 * a desk does without looking ahead. Stateless.
 */
final class Greedy {

  private Greedy() {}

  /** Fills all calls of a problem. */
  static Plan plan(Problem problem) {
    List<LocalDateTime> starts = problem.calls().stream().map(Greedy::start).toList();
    Filling filling = new Filling(problem);
    problem.offers().stream()
        .sorted(
            Comparator.<Offer, LocalDateTime>comparing(offer -> starts.get(offer.call()))
                .thenComparingInt(Offer::call)
                .thenComparing(Offer.BEST_FIRST))
        .forEach(filling::offer);
    return filling.plan();
  }

  private static LocalDateTime start(OpenCall call) {
    return call.shifts().stream()
        .map(WorkSpan::start)
        .min(Comparator.naturalOrder())
        .orElse(LocalDateTime.MAX);
  }

  /** Takes more, best first, where a plan leaves places that somebody could fill. */
  static Plan toppedUp(Problem problem, List<Offer> offers, Plan plan) {
    Filling filling = new Filling(problem);
    plan.taken().forEach(filling::offer);
    offers.stream().sorted(Offer.BEST_FIRST).forEach(filling::offer);
    return filling.plan();
  }
}
