package io.yizhan.calls;

import io.yizhan.allocation.Allocation;
import io.yizhan.allocation.Allocator;
import io.yizhan.codec.FieldError;
import io.yizhan.match.Matching;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.NewShortlist;
import io.yizhan.roster.VersionedCall;
import io.yizhan.store.CallReceipt.Ground;
import io.yizhan.store.CallStore;
import io.yizhan.store.ListsReceipt;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Deals out the people that several open calls compete for: whom each is to call next, so that as
 * many places as can be have somebody, then the scores are best, then turns are fair. Nobody who
 * was called or said yes is moved.
 *
 * <p>Safe for any thread; one allocation at a time, since the solver takes a processor for seconds.
 * A proposal costs a pass over the workers for each call, some queries, and the solver's effort.
 */
public final class CallAllocations {

  /** Most calls of one allocation. */
  public static final int MAX_CALLS = 50;

  /** Most open places of one allocation. */
  public static final int MAX_PLACES = 1_000;

  private static final Duration WAIT = Duration.ofSeconds(5);

  private final CallStore store;
  private final CompetitionReader reader;
  private final Supplier<Allocator> allocator;
  private final Semaphore turn = new Semaphore(1, /* fair= */ true);

  private CallAllocations(
      CallStore store, CompetitionReader reader, Supplier<Allocator> allocator) {
    this.store = store;
    this.reader = reader;
    this.allocator = allocator;
  }

  /**
   * Allocations among the calls of a store.
   *
   * @param effort of the solver, by its own count of work
   */
  public static CallAllocations create(
      Matching matching, CallStore store, CallPolicy policy, Duration effort) {
    // Made when it is first needed: it loads a library of some 30 MB.
    return new CallAllocations(
        store,
        new CompetitionReader(matching, store, new Prospects(store, policy)),
        () -> Allocator.create(effort, Allocator.STANDARD_STEPS));
  }

  /**
   * Who is to go where; nothing is written.
   *
   * @param ids the calls; all that still want people when empty
   * @throws InvalidCallException when one is not there or wants nobody, or they are too many
   * @throws CallRefusedException when somebody else's allocation takes too long
   */
  public CallAllocation propose(List<String> ids, Instant now) throws IOException {
    List<VersionedCall> calls = wanting(ids);
    requireFew(calls);
    try {
      if (!turn.tryAcquire(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new CallRefusedException(Ground.CONFLICT, "另一位同事正在统筹排人，请过几秒再试");
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new CallRefusedException(Ground.CONFLICT, "统筹排人被中断，请再试");
    }
    try {
      Competition competition = reader.read(calls, now);
      Allocation plan = allocator.get().allocate(competition.request());
      return new AllocationWriter(competition, plan).write();
    } finally {
      turn.release();
    }
  }

  /**
   * Proposes again and puts it into effect, as a whole.
   *
   * @param versions of every call, as they were read from the proposal that is wanted
   * @param plan the proposal that is wanted; any for these versions when empty
   * @throws CallRefusedException when a list has moved meanwhile, or what is reckoned now is not
   *     what is wanted
   */
  public CallAllocation apply(
      Map<String, Long> versions, Optional<String> plan, String actor, Instant now)
      throws IOException {
    CallAllocation proposal = propose(List.copyOf(versions.keySet()), now);
    for (AllocatedCall one : proposal.calls()) {
      if (!Long.valueOf(one.version()).equals(versions.get(one.call().id()))) {
        throw new CallRefusedException(
            Ground.CONFLICT, "招工单 " + one.call().id() + " 的名单刚才有变动，请重新排一次");
      }
    }
    if (plan.filter(wanted -> !wanted.equals(proposal.plan())).isPresent()) {
      throw new CallRefusedException(Ground.CONFLICT, "有人的时间或条件刚才变了，排法跟着变了，请重新看一遍再定");
    }
    List<NewShortlist> lists = proposal.calls().stream().map(AllocatedCall::shortlist).toList();
    return switch (store.relist(lists, actor, now)) {
      case ListsReceipt.Written written -> proposal.applied(written.calls());
      case ListsReceipt.Refused refused ->
          throw new CallRefusedException(Ground.CONFLICT, refused.reason());
    };
  }

  private List<VersionedCall> wanting(List<String> ids) {
    if (ids.isEmpty()) {
      List<String> open =
          store.open(MAX_CALLS * 10).stream()
              .filter(call -> call.state() == CallState.OPEN)
              .map(Call::id)
              .toList();
      return ordered(store.versioned(open));
    }
    List<VersionedCall> found = store.versioned(ids);
    List<FieldError> errors = new ArrayList<>();
    for (String id : ids) {
      Optional<Call> call =
          found.stream().map(VersionedCall::call).filter(one -> one.id().equals(id)).findFirst();
      if (call.isEmpty()) {
        errors.add(new FieldError("calls", "没有编号为 " + id + " 的招工单"));
      } else if (call.get().state() != CallState.OPEN) {
        errors.add(
            new FieldError("calls", "招工单 " + id + " " + call.get().state().label() + "，不再要人"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidCallException(errors);
    }
    return ordered(found);
  }

  private static List<VersionedCall> ordered(List<VersionedCall> calls) {
    return calls.stream()
        .filter(one -> one.call().state() == CallState.OPEN)
        .sorted(Comparator.comparing(one -> one.call().id()))
        .toList();
  }

  private static void requireFew(List<VersionedCall> calls) {
    int places = calls.stream().mapToInt(one -> one.call().roster().open()).sum();
    if (calls.size() > MAX_CALLS || places > MAX_PLACES) {
      throw new InvalidCallException(
          List.of(
              new FieldError(
                  "calls",
                  "一次最多统筹 "
                      + MAX_CALLS
                      + " 张招工单、"
                      + MAX_PLACES
                      + " 个名额，现在有 "
                      + calls.size()
                      + " 张、"
                      + places
                      + " 个，请分几次排")));
    }
  }
}
