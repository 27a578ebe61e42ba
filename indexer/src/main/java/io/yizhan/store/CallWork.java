package io.yizhan.store;

import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Attendance;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Worker;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;

/**
 * One call whose list is locked, with the records that its promises touch: writes how the list
 * changed and what follows from it. One transaction, one thread.
 *
 * <p>Locks in one order, so that nobody waits in a circle: the call, its published job, then
 * workers by id.
 */
final class CallWork {

  private final Handle handle;
  private final CallTable table;
  private final CallLog log;
  private final CallLog.Act act;
  private final LockedRecords jobs;
  private final LockedRecords workers;
  private final Clashes clashes;
  private Call call;

  /**
   * Locks what a change may touch.
   *
   * @param call locked, or not there yet
   * @param ids workers that may be promised, given back or moved up
   */
  CallWork(Handle handle, BodyFormat format, Call call, Collection<String> ids, CallLog.Act act) {
    this.handle = handle;
    this.table = new CallTable(handle, format);
    this.log = new CallLog(handle, call.id());
    this.act = act;
    this.call = call;
    this.jobs =
        LockedRecords.lock(
            handle,
            RecordKind.JOB,
            format,
            call.isPublished() ? List.of(call.job().id()) : List.of());
    this.workers = LockedRecords.lock(handle, RecordKind.WORKER, format, ids);
    this.clashes = Clashes.of(handle, call, workers, ids, List.of());
  }

  /** What stands against the call, of the workers that are locked. */
  Clashes clashes() {
    return clashes;
  }

  /** Why a worker cannot move to a state, as far as others are concerned; in Chinese. */
  Optional<String> objection(Candidate candidate, CandidateState to) {
    if (candidate.state().isPromised() || !(to.isPromised() || to == CandidateState.CALLED)) {
      return Optional.empty();
    }
    Optional<Worker> worker = worker(candidate.worker());
    if (worker.isEmpty()) {
      return Optional.of(candidate.worker() + " 已经注销");
    }
    if (to.isPromised() && placesLeft().orElse(1) == 0) {
      return Optional.of("岗位 " + call.job().id() + " 已经招满");
    }
    long shifts = (long) worker.get().accepted().size() + call.times().size();
    if (to.isPromised() && shifts > AcceptedShift.MOST_OF_A_WORKER) {
      return Optional.of(
          candidate.worker() + " 已接的班太多，最多 " + AcceptedShift.MOST_OF_A_WORKER + " 个");
    }
    return clashes.objection(candidate.worker());
  }

  /** Writes the list in place of the former one, and what follows from each difference. */
  CallReceipt become(Call next, String worker, CallStep.Kind kind) {
    List<CallLog.Change> changes = new ArrayList<>();
    for (Candidate candidate : next.roster().candidates()) {
      CandidateState former = state(call.roster(), candidate.worker());
      if (former != candidate.state()) {
        boolean asked = candidate.worker().equals(worker);
        changes.add(
            new CallLog.Change(
                asked ? kind : CallStep.Kind.LEVELLED, Optional.of(former), candidate));
      }
    }
    table.updateCandidates(call.id(), changes.stream().map(CallLog.Change::now).toList());
    if (next.state() != call.state()) {
      table.update(call.id(), next.state());
    }
    log.add(act, changes);
    changes.forEach(change -> changeWorker(change.from().orElseThrow(), change.now()));
    changePlaces(next.roster().filled() - call.roster().filled());
    jobs.write();
    workers.write();
    call = next;
    return written();
  }

  /** Adds candidates to the list in their states. */
  void add(List<Candidate> more) {
    table.insertCandidates(call.id(), more);
    log.add(
        act,
        more.stream()
            .map(candidate -> new CallLog.Change(CallStep.Kind.ADDED, Optional.empty(), candidate))
            .toList());
    call = call.with(call.roster().with(more));
  }

  /** Notes a step that is about nobody in particular. */
  void note(CallStep.Kind kind) {
    log.add(act, kind);
  }

  /** The call as it stands now. */
  Call call() {
    return call;
  }

  /** Says that it is done. */
  CallReceipt written() {
    return new CallReceipt.Written(
        call,
        handle.createQuery("SELECT pg_current_xact_id()::text::bigint").mapTo(Long.class).one());
  }

  private static CandidateState state(Roster roster, String worker) {
    return roster.find(worker).orElseThrow().state();
  }

  private Optional<Worker> worker(String id) {
    return workers.find(id).filter(Worker.class::isInstance).map(Worker.class::cast);
  }

  /** The difference of two states in the worker's record: their time, and how they came. */
  private void changeWorker(CandidateState from, Candidate now) {
    CandidateState to = now.state();
    if (from.isPromised() == to.isPromised() && from.attendance().equals(to.attendance())) {
      return;
    }
    Optional<Worker> worker = worker(now.worker());
    if (worker.isEmpty()) {
      return;
    }
    Attendance kept = worker.get().attendance();
    Worker counted =
        worker
            .get()
            .with(
                worker.get().accepted(),
                new Attendance(
                    Math.max(
                        0,
                        kept.completed()
                            + to.attendance().completed()
                            - from.attendance().completed()),
                    Math.max(
                        0, kept.noShow() + to.attendance().noShow() - from.attendance().noShow())));
    List<String> id = List.of(now.worker());
    workers.change(Promises.of(handle, RecordKind.WORKER, id).keptIn(counted, now.worker()));
  }

  private Optional<Job> publishedJob() {
    return jobs.find(call.job().id()).filter(Job.class::isInstance).map(Job.class::cast);
  }

  private OptionalInt placesLeft() {
    return publishedJob().map(Job::placesLeft).orElse(OptionalInt.empty());
  }

  /** Counts places of a published job up or down: those filled otherwise stay counted. */
  private void changePlaces(int more) {
    Optional<Job> job = publishedJob().filter(published -> published.headcount().isPresent());
    if (more == 0 || job.isEmpty()) {
      return;
    }
    int filled = job.get().filled().orElse(0) + more;
    int most = job.get().headcount().orElseThrow();
    jobs.change(job.get().toBuilder().filled(Math.clamp(filled, 0, most)).build());
  }
}
