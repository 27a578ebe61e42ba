package io.yizhan.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * People who registered together and go to work together: of one trade, from one quarter, with the
 * same hours and the same wishes.
 *
 * @param name what their records call it
 * @param trade the main trade of each of them
 * @param home where they live, each at a door of their own
 * @param wish what they want
 * @param free when they are free
 */
record Crew(String name, Trade trade, Place home, WorkerWish wish, Availability free) {

  private static final int STREAM = 5;

  /** Of four that registered one after the other, some came together. */
  private static final int BLOCK = 4;

  /** One block of so many has a crew. */
  private static final int ONE_IN = 8;

  /** The crew of worker number {@code index}: in one block of eight, of two to four of them. */
  static Optional<Crew> of(
      long index, long seed, LocalDate today, Trades trades, Weighted<Place> homes) {
    long block = index / BLOCK;
    Dice dice = Dice.of(seed, STREAM, block);
    if (dice.below(ONE_IN) > 0 || index % BLOCK >= dice.between(2, BLOCK)) {
      return Optional.empty();
    }
    Trade trade = trades.pick(dice);
    Place home = homes.pick(dice);
    return Optional.of(
        new Crew(
            "K" + (block + 1),
            trade,
            home,
            WorkerWish.roll(trade, dice),
            Availability.roll(today, dice)));
  }
}
