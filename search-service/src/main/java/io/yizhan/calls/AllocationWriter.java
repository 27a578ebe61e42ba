package io.yizhan.calls;

import io.yizhan.allocation.Allocation;
import io.yizhan.allocation.FilledCall;
import io.yizhan.allocation.Placement;
import io.yizhan.calls.AllocatedCall.Change;
import io.yizhan.calls.AllocatedCall.Leaving;
import io.yizhan.calls.AllocatedCall.Placed;
import io.yizhan.roster.Call;
import io.yizhan.roster.Candidate;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what a plan changes against the lists as they stand. One use, one thread. */
final class AllocationWriter {

  private static final int PLAN_CHARS = 16;

  private final Competition competition;
  private final Allocation plan;
  private final Map<String, Call> calls = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  private final Map<String, Set<String>> after = new HashMap<>();

  AllocationWriter(Competition competition, Allocation plan) {
    this.competition = competition;
    this.plan = plan;
    for (Competition.Entry entry : competition.entries()) {
      Call call = entry.call().call();
      calls.put(call.id(), call);
      before.put(call.id(), new HashSet<>(AllocatedCall.shortlisted(call)));
      Set<String> next = new HashSet<>();
      entry.pinned().forEach(one -> next.add(one.worker()));
      filled(call.id()).ifPresent(one -> one.placements().forEach(p -> next.add(p.worker())));
      after.put(call.id(), next);
    }
  }

  CallAllocation write() {
    List<AllocatedCall> written = competition.entries().stream().map(this::call).toList();
    return new CallAllocation(
        name(written),
        written,
        plan.figures(),
        plan.greedy(),
        plan.proven(),
        competition.mostPlaces(),
        /* isApplied= */ false);
  }

  private Optional<FilledCall> filled(String id) {
    return plan.calls().stream().filter(one -> one.id().equals(id)).findFirst();
  }

  private AllocatedCall call(Competition.Entry entry) {
    Call call = entry.call().call();
    List<Placed> people = new ArrayList<>();
    entry.pinned().forEach(one -> people.add(new Placed(one, Change.STAYS, Optional.empty())));
    Optional<FilledCall> filled = filled(call.id());
    filled.ifPresent(one -> one.placements().forEach(p -> people.add(placed(call, entry, p))));
    List<Leaving> leaving =
        AllocatedCall.shortlisted(call).stream()
            .filter(worker -> !has(after, call.id(), worker))
            .map(worker -> new Leaving(worker, taking(call, worker)))
            .toList();
    List<String> why =
        filled
            .flatMap(FilledCall::shortfall)
            .map(
                missing ->
                    missing.lacks().stream().map(lack -> lack.sentence(this::title)).toList())
            .orElse(List.of());
    return new AllocatedCall(
        call,
        entry.call().version(),
        people,
        leaving,
        AllocatedCall.covered(call),
        call.roster().headcount()
            - (entry.places() - filled.map(one -> one.placements().size()).orElse(0)),
        why);
  }

  private Placed placed(Call call, Competition.Entry entry, Placement placement) {
    Candidate candidate =
        entry.free().stream()
            .filter(one -> one.worker().equals(placement.worker()))
            .findFirst()
            .orElseThrow();
    if (has(before, call.id(), placement.worker())) {
      return new Placed(candidate, Change.STAYS, Optional.empty());
    }
    Optional<String> from =
        calls.keySet().stream()
            .filter(other -> has(before, other, placement.worker()))
            .filter(other -> !has(after, other, placement.worker()))
            .sorted()
            .findFirst();
    if (from.isPresent()) {
      return new Placed(candidate, Change.FROM_OTHER, from);
    }
    boolean listed = call.roster().find(placement.worker()).isPresent();
    return new Placed(candidate, listed ? Change.FROM_RESERVE : Change.NEW, Optional.empty());
  }

  /** The call that takes somebody away from this one. */
  private Optional<String> taking(Call call, String worker) {
    return calls.values().stream()
        .filter(other -> !other.id().equals(call.id()) && other.clashesWith(call))
        .map(Call::id)
        .filter(other -> has(after, other, worker))
        .sorted()
        .findFirst();
  }

  private static boolean has(Map<String, Set<String>> lists, String call, String worker) {
    return lists.getOrDefault(call, Set.of()).contains(worker);
  }

  private String title(String id) {
    return Optional.ofNullable(calls.get(id)).map(call -> call.job().title()).orElse(id);
  }

  /** A digest of calls, versions and people. */
  private static String name(List<AllocatedCall> calls) {
    StringBuilder text = new StringBuilder();
    for (AllocatedCall one : calls) {
      text.append(one.call().id()).append(' ').append(one.version());
      one.shortlist().workers().stream().sorted().forEach(id -> text.append(' ').append(id));
      text.append('\n');
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, PLAN_CHARS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
