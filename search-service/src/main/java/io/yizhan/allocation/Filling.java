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
    served = new BitSet[problem.parties().size()];
    for (int party = 0; party < served.length; party++) {
      served[party] = new BitSet();
    }
  }

  /** Takes an offer if there is room and the party is free. */
  void offer(Offer offer) {
    BitSet calls = served[offer.party().index()];
    if (offer.size() <= placesLeft[offer.call()]
        && !calls.intersects(conflicts.with(offer.call()))) {
      placesLeft[offer.call()] -= offer.size();
      calls.set(offer.call());
      taken.add(offer);
    }
  }

  /** What was taken. */
  Plan plan() {
    return new Plan(taken);
  }
}
