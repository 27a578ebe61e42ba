package io.yizhan.allocation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A plan that grows: takes offers one by one as long as they fit. One thread. */
final class Filling {

  private final Conflicts conflicts;
  private final int[] placesLeft;
  private final BitSet[] served;
  private final List<Offer> taken = new ArrayList<>();

  /** An empty plan. */
  Filling(Problem problem) {
    conflicts = problem.conflicts();
    placesLeft = problem.calls().stream().mapToInt(OpenCall::places).toArray();
    served = new BitSet[problem.people().size()];
    for (int person = 0; person < served.length; person++) {
      served[person] = new BitSet();
    }
  }

  /** Takes an offer if there is room and everyone is free. */
  void offer(Offer offer) {
    BitSet excluding = conflicts.with(offer.call());
    boolean free =
        offer.people().stream().noneMatch(person -> served[person.index()].intersects(excluding));
    if (free && offer.size() <= placesLeft[offer.call()]) {
      placesLeft[offer.call()] -= offer.size();
      offer.people().forEach(person -> served[person.index()].set(offer.call()));
      taken.add(offer);
    }
  }

  /** What was taken. */
  Plan plan() {
    return new Plan(taken);
  }
}
