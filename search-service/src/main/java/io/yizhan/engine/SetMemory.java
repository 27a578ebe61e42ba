package io.yizhan.engine;

import io.yizhan.columns.ValueSets;

/**
 * Decides a condition once for each distinct set that a search meets. One thread; as long as one
 * search.
 */
final class SetMemory {

  private static final byte UNDECIDED = 0;
  private static final byte HOLDS = 1;
  private static final byte FAILS = 2;

  private final SetCondition condition;
  private final ValueSets.View values;
  private final byte[] decided;

  SetMemory(SetCondition condition, ValueSets.View values) {
    this.condition = condition;
    this.values = values;
    this.decided = new byte[values.sets()];
  }

  /** Whether the condition holds of a set. */
  boolean holds(int set) {
    byte known = decided[set];
    if (known == UNDECIDED) {
      known = decide(set) ? HOLDS : FAILS;
      decided[set] = known;
    }
    return known == HOLDS;
  }

  private boolean decide(int set) {
    for (int member : values.members(set)) {
      if (condition.holds(values.value(member))) {
        return true;
      }
    }
    return false;
  }
}
