package io.yizhan.allocation;

import java.util.EnumSet;
import java.util.Set;

/**
 * A plan, and of which goals nothing better exists.
 *
 * @param proven the first ones of {@link Goal}
 */
record Solved(Plan plan, Set<Goal> proven) {

  /** Copies the set. */
  Solved {
    proven = Set.copyOf(proven);
  }

  /** A plan that nothing exceeds. */
  static Solved best(Plan plan) {
    return new Solved(plan, EnumSet.allOf(Goal.class));
  }
}
