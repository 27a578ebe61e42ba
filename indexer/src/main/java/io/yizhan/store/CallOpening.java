package io.yizhan.store;

import io.yizhan.roster.Call;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import io.yizhan.store.CallReceipt.Written;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Opens a call in one transaction. One use, one thread. */
final class CallOpening {

  private final Handle handle;
  private final BodyFormat format;
  private final CallTable table;

  CallOpening(Handle handle, BodyFormat format) {
    this.handle = handle;
    this.format = format;
    this.table = new CallTable(handle, format);
  }

  /** Opens it; see {@link CallStore#open}. */
  CallReceipt open(Call call, Optional<String> requestKey) {
    Optional<Call> former = requestKey.flatMap(key -> table.findByKey(call.openedBy(), key));
    if (former.isPresent()) {
      return new Written(former.get(), 0);
    }
    List<Candidate> proposed = call.roster().candidates();
    List<String> ids = proposed.stream().map(Candidate::worker).toList();
    CallLog.Act act = new CallLog.Act(call.openedBy(), call.openedAt());
    CallWork work = new CallWork(handle, format, call, ids, act);
    Roster roster =
        new Roster(call.roster().headcount(), fit(proposed, work.clashes()))
            .levelled(work.clashes()::isFree);
    Call levelled = call.with(new Roster(roster.headcount(), List.of()));
    if (!table.insert(levelled, requestKey)) {
      return requestKey
          .flatMap(key -> table.findByKey(call.openedBy(), key))
          .<CallReceipt>map(same -> new Written(same, 0))
          .orElseGet(() -> CallReceipt.conflict(alreadyCalledFor(call)));
    }
    CallWork opened = new CallWork(handle, format, levelled, List.of(), act);
    opened.note(CallStep.Kind.OPENED);
    opened.add(roster.candidates());
    return opened.written();
  }

  /** Those who have time; who is held by another call, or whose crew is, waits in reserve. */
  private static List<Candidate> fit(List<Candidate> proposed, Clashes clashes) {
    Set<String> heldCrews = new HashSet<>();
    for (Candidate candidate : proposed) {
      if (!clashes.isFree(candidate.worker())) {
        candidate.crew().ifPresent(heldCrews::add);
      }
    }
    List<Candidate> fit = new ArrayList<>();
    for (Candidate candidate : proposed) {
      if (clashes.isUnpromised(candidate.worker())) {
        boolean free =
            clashes.isFree(candidate.worker())
                && candidate.crew().filter(heldCrews::contains).isEmpty();
        fit.add(free ? candidate : candidate.in(CandidateState.RESERVE));
      }
    }
    return fit;
  }

  private String alreadyCalledFor(Call call) {
    String job = call.job().id();
    return "岗位 "
        + job
        + " 已有未结束的招工单"
        + table
            .findByJob(job)
            .map(other -> " " + other.id() + "（" + other.openedBy() + " 开的）")
            .orElse("")
        + "，请在那张上继续";
  }
}
