package io.yizhan.allocation;

import java.util.Comparator;
import java.util.List;

/**
 * Who is placed as a whole: one worker, or a crew.
 *
 * @param index its place among the parties of a problem
 * @param workers ids in order
 * @param exposure how often they were put forward lately, summed
 */
record Party(int index, List<String> workers, long exposure) {

  /** By index. */
  static final Comparator<Party> ORDER = Comparator.comparingInt(Party::index);

  int size() {
    return workers.size();
  }

  boolean isCrew() {
    return size() > 1;
  }

  /**
   * What one more placement adds to the sum of squares of turns.
   *
   * @param earlier placements the party has in the plan already
   */
  long cost(int earlier) {
    return 2 * exposure + size() * (2L * earlier + 1);
  }
}
