package io.yizhan.load;

import io.yizhan.synthetic.SyntheticDistrict;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Addresses to ask for, never the same twice but for a share that repeats earlier ones. Some are
 * made ahead, so that making them takes no time from what is measured. Safe for any thread.
 */
final class MixedRequests {

  /** Made ahead: what a fast service answers in some seconds. */
  private static final int AHEAD = 40_000;

  /** How many earlier ones are repeated, the first of them most. */
  private static final int REPEATED = 500;

  private final Seekers seekers;
  private final double repeats;

  // Guarded by this.
  private final List<Sent> made = new ArrayList<>();
  private int used;

  /**
   * Requests around the jobs of a district.
   *
   * @param repeats share of requests that were made before, 0…1
   */
  MixedRequests(SyntheticDistrict district, Instant now, long seed, double repeats) {
    this.seekers = Seekers.around(district, now, seed);
    this.repeats = repeats;
    while (made.size() < AHEAD) {
      make();
    }
  }

  /**
   * One request.
   *
   * @param habit why it is as it is
   * @param path what is asked for
   */
  record Sent(Habit habit, String path) {}

  /**
   * The next one.
   *
   * @param random decides whether it is a repeated one, and which: the n-th as often as 1/n goes
   */
  synchronized Sent next(RandomGenerator random) {
    if (used > 0 && random.nextDouble() < repeats) {
      int among = Math.min(used, REPEATED);
      return made.get((int) Math.pow(among, random.nextDouble()) - 1);
    }
    if (used == made.size()) {
      make();
    }
    used++;
    return made.get(used - 1);
  }

  private void make() {
    Seekers.Asked asked = seekers.next();
    made.add(new Sent(asked.habit(), RequestPath.of(asked.request())));
  }
}
