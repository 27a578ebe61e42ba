package io.yizhan.calls;

import io.yizhan.codec.FieldError;
import io.yizhan.extraction.Extractor;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Match;
import io.yizhan.match.Matching;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.FreshId;
import io.yizhan.model.Job;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import io.yizhan.schema.PerSchema;
import io.yizhan.store.CallReceipt;
import io.yizhan.store.CallStore;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Employers' calls from the first sentence to the last worker who came; see the package. Immutable;
 * safe for any thread. Opening costs a pass over the workers and a transaction; an outcome costs a
 * transaction, and a pass where the list has run short.
 */
public final class Calls {

  /** Most people of one call. */
  public static final int MAX_HEADCOUNT = 500;

  /** Most people in reserve. */
  public static final int MAX_RESERVE = 1_000;

  private final LiveIndex jobs;
  private final Matching matching;
  private final CallStore store;
  private final ListMaker lists;
  private final PerSchema<DraftReader> readers =
      new PerSchema<>(schema -> new DraftReader(Extractor.of(schema.lexicon())));

  private Calls(LiveIndex jobs, Matching matching, CallStore store, CallPolicy policy) {
    this.jobs = jobs;
    this.matching = matching;
    this.store = store;
    this.lists = new ListMaker(matching, store, policy);
  }

  /**
   * Calls to the workers of a matching.
   *
   * @param jobs whose schema says how drafts are read
   */
  public static Calls create(
      LiveIndex jobs, Matching matching, CallStore store, CallPolicy policy) {
    return new Calls(jobs, matching, store, policy);
  }

  /**
   * The draft of a sentence.
   *
   * @throws InvalidCallException naming all that is missing or cannot be read
   */
  public Draft read(String text, Instant now) {
    return readers.of(jobs.schema()).read(text, now);
  }

  /**
   * The draft of a form, or of a job that is published.
   *
   * @throws InvalidCallException naming all that is missing or cannot be read
   */
  public Draft read(Job form, boolean isPublished, Instant now) {
    return readers.of(jobs.schema()).read(form, isPublished, now);
  }

  /**
   * Opens a call with its list.
   *
   * @throws InvalidCallException when it is not said how many people, or too many are wanted
   * @throws CallRefusedException when there is a call for the same job
   */
  public CallView open(CallRequest request, Instant now) throws IOException {
    int headcount = headcount(request);
    Optional<Call> former =
        request.requestKey().flatMap(key -> store.findByKey(request.actor(), key));
    if (former.isPresent()) {
      return view(former.get(), 0, now);
    }
    String id = FreshId.of("C-");
    Draft draft = request.draft();
    Job job = draft.job().calledFor(draft.isPublished() ? draft.job().id() : id, headcount);
    List<AcceptedShift> times = CallTimes.of(job, now);
    ListMaker.Chosen list = lists.first(job, times, request.reserve(), request.keepsCrews(), now);
    Call call =
        new Call(
            id,
            CallState.OPEN,
            job,
            draft.isPublished(),
            list.reserve(),
            request.keepsCrews(),
            times,
            new Roster(headcount, list.candidates()),
            request.actor(),
            now);
    return view(store.open(call, request.requestKey()), now);
  }

  private static int headcount(CallRequest request) {
    int headcount =
        request.headcount().or(() -> request.draft().headcount()).orElseThrow(() -> missing());
    if (headcount < 1 || headcount > MAX_HEADCOUNT) {
      throw new InvalidCallException(
          List.of(
              new FieldError("headcount", "应为 1 到 " + MAX_HEADCOUNT + " 之间的整数，收到：" + headcount)));
    }
    return headcount;
  }

  private static InvalidCallException missing() {
    return new InvalidCallException(List.of(new FieldError("headcount", "没写要几个人，请写明人数（如 15人）")));
  }

  /**
   * Records what came of a call to a worker; see {@link CallStore#record}. Where the list has run
   * short, it is filled up from all who fit by now.
   *
   * @throws CallRefusedException when it cannot be recorded
   */
  public CallView record(
      String id, String worker, CandidateState outcome, String actor, Instant now)
      throws IOException {
    return filledUp(store.record(id, worker, outcome, actor, now), actor, now);
  }

  /**
   * Takes back the last outcome of a worker; see {@link CallStore#takeBack}.
   *
   * @throws CallRefusedException when that is not safe
   */
  public CallView takeBack(String id, String worker, String actor, Instant now) throws IOException {
    return filledUp(store.takeBack(id, worker, actor, now), actor, now);
  }

  /**
   * Ends a call; see {@link CallStore#end}.
   *
   * @throws CallRefusedException when there is none
   */
  public CallView end(String id, boolean isOff, String actor, Instant now) throws IOException {
    return view(store.end(id, isOff, actor, now), now);
  }

  /** A call; empty when there is none. */
  public Optional<CallView> find(String id, Instant now) throws IOException {
    Optional<Call> call = store.find(id);
    return call.isEmpty() ? Optional.empty() : Optional.of(view(call.get(), 0, now));
  }

  /** A call with its list alone; empty when there is none. */
  public Optional<Call> call(String id) {
    return store.find(id);
  }

  /** Every step of a call, the first first. */
  public List<CallStep> steps(String id) {
    return store.steps(id);
  }

  /** Calls that are not closed, the latest first. */
  public List<Call> open(int limit) {
    return store.open(limit);
  }

  /** How many calls are not closed. */
  public long countOpen() {
    return store.countOpen();
  }

  private CallView filledUp(CallReceipt receipt, String actor, Instant now) throws IOException {
    CallReceipt.Written written = written(receipt);
    Call call = written.call();
    int wanted = call.reserve() - call.roster().in(CandidateState.RESERVE).size();
    boolean isShort =
        call.state() == CallState.OPEN
            && (call.roster().uncovered() > 0 || 2 * wanted > call.reserve());
    if (!isShort) {
      return view(call, written.generation(), now);
    }
    List<Candidate> more = lists.more(call, call.roster().uncovered() + Math.max(0, wanted), now);
    if (more.isEmpty()) {
      return view(call, written.generation(), now);
    }
    CallReceipt.Written longer = written(store.add(call.id(), more, actor, now));
    return view(longer.call(), Math.max(written.generation(), longer.generation()), now);
  }

  private CallView view(CallReceipt receipt, Instant now) throws IOException {
    CallReceipt.Written written = written(receipt);
    return view(written.call(), written.generation(), now);
  }

  private static CallReceipt.Written written(CallReceipt receipt) {
    return switch (receipt) {
      case CallReceipt.Written done -> done;
      case CallReceipt.Refused refused ->
          throw new CallRefusedException(refused.ground(), refused.reason());
    };
  }

  private CallView view(Call call, long generation, Instant now) throws IOException {
    List<String> ids = new ArrayList<>();
    call.roster().shortlist().forEach(candidate -> ids.add(candidate.worker()));
    call.roster().in(CandidateState.RESERVE).forEach(candidate -> ids.add(candidate.worker()));
    List<Match> matches =
        call.state() == CallState.CLOSED ? List.of() : matching.explain(call.job(), ids, now);
    boolean isShort = call.state() == CallState.OPEN && call.roster().uncovered() > 0;
    Optional<Shortfall> shortfall =
        isShort
            ? Optional.of(
                new ShortfallReader(matching)
                    .read(call, others -> store.held(others, call.times()), now))
            : Optional.empty();
    return new CallView(call, matches, shortfall, lists.fillProbability(call, matches), generation);
  }
}
