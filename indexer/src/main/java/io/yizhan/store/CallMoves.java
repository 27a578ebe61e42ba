package io.yizhan.store;

import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
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

/** Changes a call that is locked, in one transaction. One use, one thread. */
final class CallMoves {

  private final Handle handle;
  private final BodyFormat format;
  private final Call call;
  private final CallLog.Act act;

  CallMoves(Handle handle, BodyFormat format, Call call, CallLog.Act act) {
    this.handle = handle;
    this.format = format;
    this.call = call;
    this.act = act;
  }

  /** Records an outcome; see {@link CallStore#record}. */
  CallReceipt record(String worker, CandidateState outcome) {
    Optional<Candidate> candidate = call.roster().find(worker);
    Optional<String> objection = call.roster().objection(worker, outcome);
    if (candidate.isEmpty()) {
      return CallReceipt.notFound(objection.orElse(""));
    }
    CandidateState former = candidate.get().state();
    if (former == outcome) {
      return unchanged();
    }
    if (!call.takes(former, outcome)) {
      return CallReceipt.conflict("招工单 " + call.id() + " 已结束，只能记录答应过的人来没来");
    }
    return objection
        .map(CallReceipt::conflict)
        .orElseGet(() -> move(candidate.get(), outcome, CallStep.Kind.OUTCOME));
  }

  /** Takes an outcome back; see {@link CallStore#takeBack}. */
  CallReceipt takeBack(String worker) {
    Optional<Candidate> candidate = call.roster().find(worker);
    Optional<CandidateState> former = candidate.flatMap(this::formerState);
    if (candidate.isEmpty() || former.isEmpty()) {
      return CallReceipt.conflict(worker + " 没有可以撤销的结果");
    }
    if (!call.roster().hasPlaceFor(worker, former.get())) {
      return CallReceipt.conflict("名额已经给了别人，不能撤销回“" + former.get().label() + "”");
    }
    return move(candidate.get(), former.get(), CallStep.Kind.TAKEN_BACK);
  }

  /** How somebody stood before the outcome that was the last thing to happen to them. */
  private Optional<CandidateState> formerState(Candidate candidate) {
    return new CallLog(handle, call.id())
        .last(candidate.worker())
        .filter(step -> step.kind() == CallStep.Kind.OUTCOME)
        .flatMap(CallStep::from);
  }

  private CallReceipt move(Candidate candidate, CandidateState to, CallStep.Kind kind) {
    String worker = candidate.worker();
    boolean levels = call.state() != CallState.CLOSED;
    Set<String> touched = new HashSet<>(Set.of(worker));
    if (levels && !to.isPromised()) {
      touched.addAll(workers(call.roster().in(CandidateState.RESERVE)));
    }
    CallWork work = new CallWork(handle, format, call, touched, act);
    Optional<String> objection = work.objection(candidate, to);
    if (objection.isPresent()) {
      return CallReceipt.conflict(objection.get());
    }
    Roster moved = call.roster().moved(worker, to);
    // Whoever is not locked is not free: nothing is known of them.
    Roster next = levels ? moved.levelled(work.clashes()::isFree) : moved;
    return work.become(call.with(next), worker, kind);
  }

  /** Adds candidates; see {@link CallStore#add}. */
  CallReceipt add(List<Candidate> more) {
    List<Candidate> fresh =
        more.stream().filter(one -> call.roster().find(one.worker()).isEmpty()).toList();
    if (fresh.isEmpty() || call.state() == CallState.CLOSED) {
      return unchanged();
    }
    Set<String> touched = new HashSet<>(workers(fresh));
    touched.addAll(workers(call.roster().in(CandidateState.RESERVE)));
    CallWork work = new CallWork(handle, format, call, touched, act);
    work.add(ranked(fresh, work.clashes()));
    Call longer = work.call();
    Roster level = longer.roster().levelled(work.clashes()::isFree);
    return work.become(longer.with(level), "", CallStep.Kind.LEVELLED);
  }

  /** Those who have time, in reserve behind all others. */
  private List<Candidate> ranked(List<Candidate> fresh, Clashes clashes) {
    List<Candidate> ranked = new ArrayList<>();
    for (Candidate one : fresh) {
      if (clashes.isUnpromised(one.worker())) {
        int rank = call.roster().lastRank() + ranked.size() + 1;
        ranked.add(
            new Candidate(one.worker(), CandidateState.RESERVE, rank, one.score(), one.crew()));
      }
    }
    return ranked;
  }

  /** Ends the call; see {@link CallStore#end}. */
  CallReceipt end(boolean isOff) {
    List<Candidate> released =
        isOff ? call.roster().in(CandidateState.ACCEPTED) : List.<Candidate>of();
    if (call.state() == CallState.CLOSED && released.isEmpty()) {
      return unchanged();
    }
    CallWork work = new CallWork(handle, format, call, workers(released), act);
    work.note(isOff ? CallStep.Kind.CANCELLED : CallStep.Kind.CLOSED);
    Roster roster = call.roster();
    for (Candidate candidate : released) {
      roster = roster.moved(candidate.worker(), CandidateState.RESERVE);
    }
    return work.become(call.with(roster, CallState.CLOSED), "", CallStep.Kind.LEVELLED);
  }

  private CallReceipt unchanged() {
    return new Written(call, 0);
  }

  private static Set<String> workers(List<Candidate> candidates) {
    Set<String> ids = new HashSet<>();
    candidates.forEach(candidate -> ids.add(candidate.worker()));
    return ids;
  }
}
