package io.yizhan.allocation;

import java.util.List;

/**
 * Offers that are taken. Immutable.
 *
 * @param taken in {@link Offer#ORDER}; no call has more people than places, and nobody is in two
 *     calls that exclude each other
 */
record Plan(List<Offer> taken) {

  /** Sorts. */
  Plan {
    taken = taken.stream().sorted(Offer.ORDER).toList();
  }
}
