package io.yizhan.store;

import io.yizhan.model.AcceptedShift;
import io.yizhan.roster.AnswerCounts;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.NewShortlist;
import io.yizhan.roster.VersionedCall;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Employers' calls. Every method is one transaction; safe for any thread and any number of
 * processes. Reads and writes fail as those of {@link RecordStore} do.
 *
 * <p>Whoever says yes has promised their time: the transaction that records it writes the shift
 * into the worker's record and into the change feed, and counts the place of a published job. The
 * worker's row is locked for it, and all that the worker promised before is looked at under that
 * lock, the way from one place to the next included; so nobody is promised twice, however many
 * people record at once (decision 20).
 */
public final class CallStore {

  private final Transactions transactions;
  private final BodyFormat format = new BodyFormat();

  CallStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /**
   * Opens a call with a list of candidates. Those who have promised their time meanwhile are left
   * out, and those whom another call holds are not shortlisted: the best of the reserve moves up.
   *
   * @param requestKey says that two requests of one person are the same: the second one changes
   *     nothing and gets the call of the first
   */
  public CallReceipt open(Call call, Optional<String> requestKey) {
    return transactions.write(handle -> new CallOpening(handle, format).open(call, requestKey));
  }

  /**
   * Records what came of a call to a worker. The same outcome again changes nothing. A place that
   * falls free goes to the best of the reserve who is still free.
   */
  public CallReceipt record(
      String id, String worker, CandidateState outcome, String actor, Instant now) {
    if (!outcome.isOutcome()) {
      throw new IllegalArgumentException("outcome must be one that is recorded; got: " + outcome);
    }
    return change(id, actor, now, moves -> moves.record(worker, outcome));
  }

  /**
   * Takes back the last outcome of a worker, when nothing has happened to them since and what it
   * leads back to can still be had.
   */
  public CallReceipt takeBack(String id, String worker, String actor, Instant now) {
    return change(id, actor, now, moves -> moves.takeBack(worker));
  }

  /** Adds candidates behind those on the list; who is on it, or has no time any more, is not. */
  public CallReceipt add(String id, List<Candidate> more, String actor, Instant now) {
    return change(id, actor, now, moves -> moves.add(more));
  }

  /**
   * Ends a call. Who said yes still comes, unless the work is off: then their time and their places
   * are given back.
   *
   * @param isOff whether the work is off
   */
  public CallReceipt end(String id, boolean isOff, String actor, Instant now) {
    return change(id, actor, now, moves -> moves.end(isOff));
  }

  /** Locks a call and changes it. */
  private CallReceipt change(
      String id, String actor, Instant now, Function<CallMoves, CallReceipt> change) {
    return transactions.write(
        handle ->
            new CallTable(handle, format)
                .lock(id)
                .map(
                    call ->
                        change.apply(
                            new CallMoves(handle, format, call, new CallLog.Act(actor, now))))
                .orElseGet(() -> CallReceipt.notFound("没有编号为 " + id + " 的招工单")));
  }

  /** A call. */
  public Optional<Call> find(String id) {
    return transactions.read(handle -> new CallTable(handle, format).find(id));
  }

  /** What somebody opened with a key before. */
  public Optional<Call> findByKey(String openedBy, String requestKey) {
    return transactions.read(
        handle -> new CallTable(handle, format).findByKey(openedBy, requestKey));
  }

  /** Those of these calls that are there, each with the version of its list. */
  public List<VersionedCall> versioned(Collection<String> ids) {
    return transactions.read(
        handle -> {
          // The version first: read before the list it is too old at worst, and refused.
          CallTable table = new CallTable(handle, format);
          return ids.stream()
              .distinct()
              .flatMap(
                  id -> {
                    long version = new CallLog(handle, id).lastStep();
                    return table.find(id).map(call -> new VersionedCall(call, version)).stream();
                  })
              .toList();
        });
  }

  /**
   * Puts other people on the shortlists of several calls, of all or of none: refused when one of
   * the lists has changed since, or one of the people is not free any more.
   */
  public ListsReceipt relist(List<NewShortlist> lists, String actor, Instant now) {
    return transactions.write(
        handle -> new ListMoves(handle, format, new CallLog.Act(actor, now)).write(lists));
  }

  /** Calls that are not closed, the latest first. */
  public List<Call> open(int limit) {
    return transactions.read(handle -> new CallTable(handle, format).open(limit));
  }

  /** How many calls are not closed. */
  public long countOpen() {
    return transactions.read(handle -> new CallTable(handle, format).countOpen());
  }

  /** Every step of a call, the first first. */
  public List<CallStep> steps(String id) {
    return transactions.read(handle -> new CallLog(handle, id).all());
  }

  /** Those of these workers whom another call holds for any of these times. */
  public Set<String> held(Collection<String> workers, List<AcceptedShift> times) {
    return held(workers, times, List.of());
  }

  /**
   * The same without those whom one of these calls has shortlisted and not called yet.
   *
   * @param loose calls whose shortlists hold nobody
   */
  public Set<String> held(
      Collection<String> workers, List<AcceptedShift> times, Collection<String> loose) {
    return transactions.read(
        handle ->
            new PromiseTable(handle)
                .held(workers, "", loose, times).stream()
                    .filter(held -> times.stream().anyMatch(held.shift()::clashesWith))
                    .map(PromiseTable.Held::worker)
                    .collect(Collectors.toSet()));
  }

  /** What came of all calls together. */
  public AnswerCounts answers() {
    return transactions.read(handle -> new AnswerTable(handle).all());
  }

  /** What came of calls to each of these workers; of who was never called, nothing. */
  public Map<String, AnswerCounts> answers(Collection<String> workers) {
    return transactions.read(handle -> new AnswerTable(handle).of(workers));
  }

  /**
   * How many calls have put each of these workers forward: had them shortlisted.
   *
   * @param since earlier ones do not count
   * @param besides calls that do not count
   */
  public Map<String, Integer> turns(
      Collection<String> workers, Instant since, Collection<String> besides) {
    return transactions.read(handle -> new AnswerTable(handle).turns(workers, since, besides));
  }

  /** The members of crews who look for work: crew → ids. */
  public Map<String, List<String>> crews(Collection<String> crews) {
    return transactions.read(handle -> new AnswerTable(handle).crews(crews));
  }
}
