package io.yizhan.allocation;

import java.util.List;
import java.util.Set;

/**
 * Who goes where.
 *
 * @param calls every call of the request, in order of id
 * @param figures what is reached
 * @param greedy what filling one call after the other by score would reach
 * @param proven goals of which nothing better exists, each with those before it held; the first
 *     ones of {@link Goal}, all of them unless time ran out
 */
public record Allocation(
    List<FilledCall> calls, AllocationFigures figures, AllocationFigures greedy, Set<Goal> proven) {

  /** Copies the collections. */
  public Allocation {
    calls = List.copyOf(calls);
    proven = Set.copyOf(proven);
  }

  /** Whether nothing better exists in any goal. */
  public boolean isProven() {
    return proven.size() == Goal.values().length;
  }
}
