package io.yizhan.calls;

import io.yizhan.allocation.AllocationRequest;
import io.yizhan.allocation.CallMatch;
import io.yizhan.allocation.Crew;
import io.yizhan.allocation.OpenCall;
import io.yizhan.allocation.WorkSpan;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.VersionedCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Calls that compete, with everybody who can be dealt out among them.
 *
 * @param entries in order of id
 * @param turns how often each worker was put forward lately by other calls
 */
record Competition(List<Entry> entries, Map<String, Integer> turns) {

  /** Copies. */
  Competition {
    entries = List.copyOf(entries);
    turns = Map.copyOf(turns);
  }

  /**
   * A call with who can be shortlisted for it.
   *
   * @param call the call
   * @param pinned those shortlisted who stay, since others of their crew were called already
   * @param free everybody who fits, has time, and can still be asked, with the crew they go with
   * @param crews who go together or not at all, whole
   */
  record Entry(VersionedCall call, List<Candidate> pinned, List<Candidate> free, List<Crew> crews) {

    /** Copies the lists. */
    Entry {
      pinned = List.copyOf(pinned);
      free = List.copyOf(free);
      crews = List.copyOf(crews);
    }

    /** Places for which nobody said yes, is being called, or stays. */
    int places() {
      int called = call.call().roster().shortlist().size();
      int waiting = AllocatedCall.shortlisted(call.call()).size();
      return Math.max(0, call.call().roster().open() - (called - waiting) - pinned.size());
    }

    private OpenCall open() {
      return new OpenCall(
          call.call().id(),
          places(),
          call.call().times().stream()
              .map(time -> new WorkSpan(time.from(), time.until()))
              .toList(),
          call.call().times().getFirst().place(),
          free.stream().map(one -> new CallMatch(one.worker(), one.score())).toList(),
          crews);
    }
  }

  /** What is asked of the allocator: the calls with places to deal out. */
  AllocationRequest request() {
    return new AllocationRequest(
        entries.stream().filter(entry -> entry.places() > 0).map(Entry::open).toList(), turns);
  }

  /** Places that no plan could fill more of, whatever the hours. */
  int mostPlaces() {
    return entries.stream().mapToInt(entry -> Math.min(entry.places(), entry.free().size())).sum();
  }

  /** The entry of a call. */
  Optional<Entry> find(String call) {
    return entries.stream().filter(entry -> entry.call().call().id().equals(call)).findFirst();
  }
}
