package io.yizhan.store;

import static io.yizhan.roster.CandidateState.ACCEPTED;
import static io.yizhan.roster.CandidateState.CALLED;
import static io.yizhan.roster.CandidateState.RESERVE;
import static io.yizhan.roster.CandidateState.SHORTLISTED;
import static io.yizhan.store.CallWorld.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.yizhan.roster.Call;
import io.yizhan.roster.CallStep;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.NewShortlist;
import io.yizhan.roster.VersionedCall;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Shortlists of several calls change together or not at all, whoever else is at work. */
@ExtendWith(StoreExtension.class)
class ListMovesTest {

  private static final int WORKERS = 12;
  private static final int CALLS = 6;
  private static final int STEPS = 40;
  private static final String[] HOURS = {"06:00-10:00", "08:00-12:00", "11:00-15:00"};

  private CallWorld world;
  private CallStore calls;

  @BeforeEach
  void workers(TestDatabase database) {
    calls = database.calls();
    world = new CallWorld(database);
    world.workers(WORKERS);
  }

  @Test
  void relist_movesUpAndDownAndAdds_andNobodyWhoWasCalled() {
    world.open(CallWorld.call("C1", 3, "08:00-17:00", 0, 5));
    world.record("C1", "W0", CALLED);
    Call relisted =
        written(calls.relist(List.of(list("C1", "W3", "W7")), "staff-2", CallWorld.NOW));
    assertThat(ids(relisted, CALLED)).containsExactly("W0");
    assertThat(ids(relisted, SHORTLISTED)).containsExactly("W3", "W7");
    assertThat(ids(relisted, RESERVE)).containsExactly("W1", "W2", "W4");
    assertThat(calls.find("C1")).contains(relisted);
    assertThat(calls.steps("C1").stream().filter(step -> step.actor().equals("staff-2")))
        .extracting(CallStep::kind, step -> step.worker().orElseThrow())
        .containsExactlyInAnyOrder(
            tuple(CallStep.Kind.ALLOCATED, "W1"),
            tuple(CallStep.Kind.ALLOCATED, "W2"),
            tuple(CallStep.Kind.ALLOCATED, "W3"),
            tuple(CallStep.Kind.ALLOCATED, "W7"));
  }

  @Test
  void relist_peopleChangePlaces_atOnce() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 1));
    world.open(CallWorld.call("C2", 1, "09:00-13:00", 1, 1));
    ListsReceipt swapped =
        calls.relist(List.of(list("C2", "W0"), list("C1", "W1")), "staff-2", CallWorld.NOW);
    assertThat(swapped).isInstanceOf(ListsReceipt.Written.class);
    assertThat(ids(calls.find("C1").orElseThrow(), SHORTLISTED)).containsExactly("W1");
    assertThat(ids(calls.find("C2").orElseThrow(), SHORTLISTED)).containsExactly("W0");
  }

  @Test
  void relist_listThatMovedMeanwhile_isRefusedAsAWhole() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 2));
    world.open(CallWorld.call("C2", 1, "09:00-13:00", 2, 2));
    NewShortlist reckoned = list("C2", "W5");
    world.record("C2", "W2", CALLED);
    ListsReceipt receipt =
        calls.relist(List.of(list("C1", "W4"), reckoned), "staff-2", CallWorld.NOW);
    assertThat(receipt).isEqualTo(new ListsReceipt.Refused("招工单 C2 的名单刚才有变动，请重新排一次"));
    assertThat(ids(calls.find("C1").orElseThrow(), SHORTLISTED)).containsExactly("W0");
  }

  @Test
  void relist_whoIsPromisedOrCalledElsewhere_isRefused() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 1));
    world.open(CallWorld.call("C2", 1, "09:00-13:00", 1, 1));
    world.open(CallWorld.call("C3", 1, "11:00-15:00", 2, 1));
    world.record("C2", "W1", ACCEPTED);
    assertThat(calls.relist(List.of(list("C1", "W1")), "staff-2", CallWorld.NOW))
        .isInstanceOfSatisfying(
            ListsReceipt.Refused.class,
            refused -> assertThat(refused.reason()).startsWith("W1 已由 staff-1").endsWith("请重新排一次"));
    assertThat(calls.relist(List.of(list("C1", "W2")), "staff-2", CallWorld.NOW))
        .as("C3 was not asked to give W2 up")
        .isEqualTo(new ListsReceipt.Refused("W2 刚才排到了别的招工单，请重新排一次"));
  }

  @Test
  void relist_onePersonForTwoListsOfOneTime_isAMistakeOfTheCaller() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 1));
    world.open(CallWorld.call("C2", 1, "09:00-13:00", 1, 1));
    List<NewShortlist> twice = List.of(list("C1", "W4"), list("C2", "W4"));
    assertThatThrownBy(() -> calls.relist(twice, "staff-2", CallWorld.NOW))
        .hasStackTraceContaining("nobody may be put on two lists whose times clash; got: W4");
  }

  @Test
  void turns_countCallsThatPutSomebodyForward() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 2));
    world.open(CallWorld.call("C2", 1, "13:00-15:00", 0, 2));
    assertThat(calls.turns(List.of("W0", "W1"), CallWorld.NOW.minusSeconds(60), List.of()))
        .isEqualTo(Map.of("W0", 2));
    assertThat(calls.turns(List.of("W0"), CallWorld.NOW.minusSeconds(60), List.of("C2")))
        .isEqualTo(Map.of("W0", 1));
    assertThat(calls.turns(List.of("W0"), CallWorld.NOW.plusSeconds(60), List.of())).isEmpty();
  }

  /**
   * Some record outcomes, others deal the same calls out anew: nobody stands on two at one time.
   */
  @Test
  void relistBesideOutcomes_keepsEverybodyOnce() throws Exception {
    for (int i = 0; i < CALLS; i++) {
      world.open(CallWorld.call("C" + i, 2, HOURS[i % HOURS.length], 0, WORKERS));
    }
    AtomicInteger relisted = new AtomicInteger();
    together(4, staff -> act(staff, relisted));
    assertThat(relisted).hasPositiveValue();
    requireNobodyPromisedTwice();
  }

  private void act(int staff, AtomicInteger relisted) {
    Random random = new Random(staff);
    for (int i = 0; i < STEPS; i++) {
      if (staff % 2 == 0) {
        calls.record(
            "C" + random.nextInt(CALLS),
            "W" + random.nextInt(WORKERS),
            random.nextBoolean() ? ACCEPTED : CALLED,
            "staff-" + staff,
            CallWorld.NOW);
      } else if (calls.relist(dealt(random), "staff-" + staff, CallWorld.NOW)
          instanceof ListsReceipt.Written) {
        relisted.incrementAndGet();
      }
    }
  }

  /** Any people for any calls, within what a reading of them allows. */
  private List<NewShortlist> dealt(Random random) {
    List<NewShortlist> lists = new ArrayList<>();
    Map<String, List<Call>> taken = new HashMap<>();
    for (VersionedCall one : calls.versioned(List.of("C0", "C1", "C2", "C3"))) {
      List<Candidate> people = new ArrayList<>();
      Set<String> called = new HashSet<>(ids(one.call(), CALLED));
      int places = one.call().roster().open() - called.size();
      for (Candidate candidate : one.call().roster().candidates()) {
        List<Call> others = taken.computeIfAbsent(candidate.worker(), _ -> new ArrayList<>());
        if (people.size() < places
            && (candidate.state() == RESERVE || candidate.state() == SHORTLISTED)
            && others.stream().noneMatch(one.call()::clashesWith)
            && random.nextBoolean()) {
          people.add(candidate);
          others.add(one.call());
        }
      }
      lists.add(new NewShortlist(one.call().id(), one.version(), people));
    }
    return lists;
  }

  private void requireNobodyPromisedTwice() {
    Map<String, List<Call>> promised = new HashMap<>();
    for (int i = 0; i < CALLS; i++) {
      Call call = calls.find("C" + i).orElseThrow();
      assertThat(call.roster().filled()).isLessThanOrEqualTo(call.roster().headcount());
      for (String worker : ids(call, ACCEPTED)) {
        List<Call> others = promised.computeIfAbsent(worker, _ -> new ArrayList<>());
        assertThat(others).as(worker).noneMatch(call::clashesWith);
        others.add(call);
      }
    }
    assertThat(promised).isNotEmpty();
  }

  private NewShortlist list(String call, String... workers) {
    return new NewShortlist(
        call,
        calls.versioned(List.of(call)).getFirst().version(),
        Arrays.stream(workers)
            .map(worker -> new Candidate(worker, SHORTLISTED, 1, 0.5, Optional.empty()))
            .toList());
  }

  private static Call written(ListsReceipt receipt) {
    assertThat(receipt).isInstanceOf(ListsReceipt.Written.class);
    return ((ListsReceipt.Written) receipt).calls().getFirst().call();
  }

  private interface Work {
    void run(int staff);
  }

  private static void together(int staff, Work work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(staff);
    try (ExecutorService threads = Executors.newFixedThreadPool(staff, Thread::new)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < staff; i++) {
        int one = i;
        all.add(
            threads.submit(
                () -> {
                  start.await();
                  work.run(one);
                  return "";
                }));
      }
      for (Future<?> done : all) {
        Object _ = done.get();
      }
    }
  }
}
