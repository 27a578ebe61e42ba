package io.yizhan.store;

import io.yizhan.model.RecordKind;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.NewShortlist;
import io.yizhan.roster.Roster;
import io.yizhan.roster.VersionedCall;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/**
 * Changes the shortlists of several calls in one transaction; see {@link CallStore#relist}. Records
 * of workers and jobs stay as they are, for nobody is promised or given back. One use, one thread.
 *
 * <p>Locks calls by id, then workers by id: the order of {@link CallWork}, so that nobody waits in
 * a circle.
 */
final class ListMoves {

  private final Handle handle;
  private final BodyFormat format;
  private final CallTable table;
  private final CallLog.Act act;

  ListMoves(Handle handle, BodyFormat format, CallLog.Act act) {
    this.handle = handle;
    this.format = format;
    this.table = new CallTable(handle, format);
    this.act = act;
  }

  ListsReceipt write(List<NewShortlist> lists) {
    List<NewShortlist> ordered =
        lists.stream().sorted(Comparator.comparing(NewShortlist::call)).toList();
    Map<String, Call> calls = new HashMap<>();
    for (NewShortlist list : ordered) {
      Optional<Call> call = table.lock(list.call());
      Optional<String> stale = stale(list, call);
      if (stale.isPresent()) {
        return new ListsReceipt.Refused(stale.get());
      }
      calls.put(list.call(), call.orElseThrow());
    }
    requireNobodyTwice(ordered, calls);
    return busy(ordered, calls)
        .<ListsReceipt>map(ListsReceipt.Refused::new)
        .orElseGet(() -> written(ordered, calls));
  }

  private Optional<String> stale(NewShortlist list, Optional<Call> call) {
    if (call.isEmpty() || call.get().state() == CallState.CLOSED) {
      return Optional.of("招工单 " + list.call() + " 已经结束，请重新排一次");
    }
    return new CallLog(handle, list.call()).lastStep() == list.version()
        ? Optional.empty()
        : Optional.of("招工单 " + list.call() + " 的名单刚才有变动，请重新排一次");
  }

  private static void requireNobodyTwice(List<NewShortlist> lists, Map<String, Call> calls) {
    Map<String, List<Call>> byWorker = new HashMap<>();
    for (NewShortlist list : lists) {
      Call call = calls.get(list.call());
      for (String worker : list.workers()) {
        List<Call> others = byWorker.computeIfAbsent(worker, _ -> new ArrayList<>());
        if (call == null || others.stream().anyMatch(call::clashesWith)) {
          throw new IllegalArgumentException(
              "nobody may be put on two lists whose times clash; got: " + worker);
        }
        others.add(call);
      }
    }
  }

  /** Who is not free any more, as a sentence; waits for whoever has them locked. */
  private Optional<String> busy(List<NewShortlist> lists, Map<String, Call> calls) {
    Set<String> everybody = new TreeSet<>();
    lists.forEach(list -> everybody.addAll(list.workers()));
    LockedRecords workers = LockedRecords.lock(handle, RecordKind.WORKER, format, everybody);
    for (NewShortlist list : lists) {
      Call call = calls.get(list.call());
      if (call != null) {
        Clashes clashes = Clashes.of(handle, call, workers, list.workers(), calls.keySet());
        for (Candidate one : list.people()) {
          if (!clashes.isFree(one.worker())) {
            return Optional.of(
                clashes.objection(one.worker()).orElse(one.worker() + " 刚才排到了别的招工单") + "，请重新排一次");
          }
        }
      }
    }
    return Optional.empty();
  }

  private ListsReceipt written(List<NewShortlist> lists, Map<String, Call> calls) {
    List<VersionedCall> written = new ArrayList<>();
    for (NewShortlist list : lists) {
      Call call = calls.get(list.call());
      if (call != null) {
        written.add(relist(call, call.roster().relisted(list.people())));
      }
    }
    return new ListsReceipt.Written(written);
  }

  private VersionedCall relist(Call call, Roster next) {
    List<CallLog.Change> changes = new ArrayList<>();
    List<Candidate> fresh = new ArrayList<>();
    for (Candidate candidate : next.candidates()) {
      Optional<CandidateState> former =
          call.roster().find(candidate.worker()).map(Candidate::state);
      if (former.isEmpty()) {
        fresh.add(candidate);
      }
      if (!former.equals(Optional.of(candidate.state()))) {
        changes.add(new CallLog.Change(CallStep.Kind.ALLOCATED, former, candidate));
      }
    }
    table.updateCandidates(call.id(), changes.stream().map(CallLog.Change::now).toList());
    table.insertCandidates(call.id(), fresh);
    CallLog log = new CallLog(handle, call.id());
    log.add(act, changes);
    return new VersionedCall(call.with(next), log.lastStep());
  }
}
