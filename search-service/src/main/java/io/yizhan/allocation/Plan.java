package io.yizhan.allocation;

import java.util.Comparator;
import java.util.List;

/**
 * Offers that are taken, by call and party. Immutable.
 *
 * @param taken no two of a party exclude each other, no call has more people than places
 */
record Plan(List<Offer> taken) {

  private static final Comparator<Offer> ORDER =
      Comparator.comparingInt(Offer::call).thenComparingInt(offer -> offer.party().index());

  /** Sorts. */
  Plan {
    taken = taken.stream().sorted(ORDER).toList();
  }
}
