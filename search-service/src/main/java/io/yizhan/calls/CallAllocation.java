package io.yizhan.calls;

import io.yizhan.allocation.AllocationFigures;
import io.yizhan.allocation.Goal;
import io.yizhan.roster.VersionedCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who is to go where, beside who stands where now.
 *
 * @param plan names this proposal: the same calls, versions and people have the same name
 * @param calls in order of id
 * @param figures how far the proposal reaches each goal, of the places that can still be dealt out
 * @param greedy how far filling one call after the other by score would
 * @param proven the goals of which nothing better exists
 * @param mostPlaces places that no plan could fill more of
 * @param isApplied whether the lists are so by now
 */
public record CallAllocation(
    String plan,
    List<AllocatedCall> calls,
    AllocationFigures figures,
    AllocationFigures greedy,
    Set<Goal> proven,
    int mostPlaces,
    boolean isApplied) {

  /** Copies the collections. */
  public CallAllocation {
    calls = List.copyOf(calls);
    proven = Set.copyOf(proven);
  }

  /** The same in effect, with the versions that followed. */
  CallAllocation applied(List<VersionedCall> written) {
    Map<String, Long> versions =
        written.stream().collect(Collectors.toMap(one -> one.call().id(), VersionedCall::version));
    return new CallAllocation(
        plan,
        calls.stream()
            .map(one -> one.at(versions.getOrDefault(one.call().id(), one.version())))
            .toList(),
        figures,
        greedy,
        proven,
        mostPlaces,
        /* isApplied= */ true);
  }
}
