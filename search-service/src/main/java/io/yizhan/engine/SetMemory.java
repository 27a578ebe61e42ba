package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.util.function.IntPredicate;

/**
 * Decides a condition once for each distinct set that a search meets. One thread; as long as one
 * search.
 */
final class SetMemory {

  private static final byte UNDECIDED = 0;
  private static final byte HOLDS = 1;
  private static final byte FAILS = 2;

  private final IntPredicate test;
  private final ValueSets.View values;
  private final byte[] decided;

  /** Nothing decided yet of a field's sets. */
  SetMemory(SetCondition condition, ValueSets field) {
    this.values = field.view();
    this.test = condition.on(field, values);
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
      if (test.test(member)) {
        return true;
      }
    }
    return false;
  }
}
