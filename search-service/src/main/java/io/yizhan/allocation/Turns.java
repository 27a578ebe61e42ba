package io.yizhan.allocation;

import java.util.List;

/** What turns can cost a plan. Stateless. */
final class Turns {

  private Turns() {}

  /** More than all turns of any plan of these offers cost together; so much a point must weigh. */
  static long dearest(Problem problem, List<Offer> offers) {
    int most = problem.conflicts().most(problem.conflicts().all());
    long dearest =
        offers.stream()
            .flatMap(offer -> offer.people().stream())
            .mapToLong(person -> person.cost(most))
            .max()
            .orElse(0);
    return dearest * problem.places();
  }
}
