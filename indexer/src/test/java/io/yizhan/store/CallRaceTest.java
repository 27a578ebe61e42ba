package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.Versioned;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.roster.Call;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Many staff, many calls, few workers, one database: nobody is promised twice. */
@ExtendWith(StoreExtension.class)
class CallRaceTest {

  private static final int STAFF = 8;
  private static final int WORKERS = 12;
  private static final int CALLS = 10;
  private static final int STEPS = 60;

  private static final List<CandidateState> OUTCOMES =
      List.of(
          CandidateState.CALLED,
          CandidateState.ACCEPTED,
          CandidateState.ACCEPTED,
          CandidateState.ACCEPTED,
          CandidateState.REFUSED,
          CandidateState.NO_ANSWER,
          CandidateState.NO_SHOW);

  private static final String[] HOURS = {
    "06:00-10:00", "08:00-12:00", "09:00-17:00", "11:00-15:00", "12:20-18:00"
  };

  /** Three places some kilometres apart: the way takes from none to half an hour. */
  private static final double[] LATITUDES = {30.5, 30.53, 30.59};

  @Test
  void oneWorkerManyCalls_firstYesWins(TestDatabase database) throws Exception {
    CallWorld world = new CallWorld(database);
    world.workers(1 + STAFF);
    for (int i = 0; i < STAFF; i++) {
      // Somebody else is shortlisted, so that W0 stands in the reserve of all.
      Call call = CallWorld.call("C" + i, 1, "08:00-17:00", 1 + i, 1);
      world.open(
          call.with(
              call.roster()
                  .with(
                      List.of(
                          new Candidate("W0", CandidateState.RESERVE, 2, 0.1, Optional.empty())))));
    }
    AtomicInteger yes = new AtomicInteger();
    together(
        staff -> {
          CallReceipt receipt =
              database
                  .calls()
                  .record(
                      "C" + staff, "W0", CandidateState.ACCEPTED, "staff-" + staff, CallWorld.NOW);
          switch (receipt) {
            case CallReceipt.Written _ -> yes.incrementAndGet();
            case CallReceipt.Refused refused ->
                assertThat(refused.reason()).startsWith("W0 已由 staff-").contains("时间冲突");
          }
        });
    assertThat(yes).hasValue(1);
    assertThat(world.worker("W0").accepted()).hasSize(1);
  }

  @Test
  void oneCallManyStaff_noMorePromisesThanPlaces(TestDatabase database) throws Exception {
    CallWorld world = new CallWorld(database);
    world.workers(STAFF);
    world.open(CallWorld.call("C1", 3, "08:00-17:00", 0, STAFF));
    together(
        staff ->
            database
                .calls()
                .record(
                    "C1", "W" + staff, CandidateState.ACCEPTED, "staff-" + staff, CallWorld.NOW));
    Call call = database.calls().find("C1").orElseThrow();
    assertThat(call.roster().in(CandidateState.ACCEPTED)).hasSize(3);
    assertThat(promisedWorkers(database)).hasSize(3);
  }

  @Test
  void sameRequestTogether_isOneCall(TestDatabase database) throws Exception {
    new CallWorld(database).workers(4);
    Set<String> ids = new TreeSet<>();
    together(
        staff -> {
          Call call =
              CallWorld.written(
                  database
                      .calls()
                      .open(
                          CallWorld.call("C" + staff, 2, "08:00-17:00", 0, 4),
                          Optional.of("double click")));
          synchronized (ids) {
            ids.add(call.id());
          }
        });
    assertThat(ids).hasSize(1);
    assertThat(database.calls().countOpen()).isEqualTo(1);
  }

  @Test
  void anything_together_keepsEveryPromiseOnce(TestDatabase database) throws Exception {
    CallWorld world = new CallWorld(database);
    world.workers(WORKERS);
    for (int i = 0; i < CALLS; i++) {
      GeoPoint place = new GeoPoint(LATITUDES[i % LATITUDES.length], 114.8);
      world.open(
          CallWorld.call(
              CallWorld.job("C" + i, HOURS[i % HOURS.length], place),
              false,
              "C" + i,
              1 + i % 3,
              0,
              WORKERS));
    }
    together(staff -> act(database, world, staff));
    requireEveryPromiseOnce(database);
  }

  /** Records, takes back, and writes records as clients and files do. */
  private static void act(TestDatabase database, CallWorld world, int staff) {
    Random random = new Random(staff);
    for (int i = 0; i < STEPS; i++) {
      String call = "C" + random.nextInt(CALLS);
      String worker = "W" + random.nextInt(WORKERS);
      switch (random.nextInt(8)) {
        case 0 -> database.calls().takeBack(call, worker, "staff-" + staff, CallWorld.NOW);
        case 1 ->
            database
                .records()
                .put(List.of(Submission.of(Worker.builder(worker).about("第" + i + "次").build())));
        case 2 -> database.records().put(List.of(Submission.of(world.worker(worker))));
        default ->
            database
                .calls()
                .record(
                    call,
                    worker,
                    OUTCOMES.get(random.nextInt(OUTCOMES.size())),
                    "staff-" + staff,
                    CallWorld.NOW);
      }
    }
  }

  /** Shifts in records are those of states; none clashes; no call has more than its places. */
  private static void requireEveryPromiseOnce(TestDatabase database) {
    Map<String, Set<String>> byState = new TreeMap<>();
    for (int i = 0; i < CALLS; i++) {
      Call call = database.calls().find("C" + i).orElseThrow();
      assertThat(call.roster().filled()).isLessThanOrEqualTo(call.roster().headcount());
      for (Candidate candidate : call.roster().candidates()) {
        if (candidate.state().isPromised()) {
          byState.computeIfAbsent(candidate.worker(), _ -> new TreeSet<>()).add(call.id());
        }
      }
    }
    Map<String, Set<String>> byRecord = new TreeMap<>();
    for (Worker worker : promisedWorkers(database)) {
      List<AcceptedShift> shifts = worker.accepted();
      for (AcceptedShift shift : shifts) {
        assertThat(shifts.stream().filter(shift::clashesWith))
            .as("%s", shifts)
            .containsExactly(shift);
        byRecord.computeIfAbsent(worker.id(), _ -> new TreeSet<>()).add(shift.job());
      }
    }
    assertThat(byRecord).isEqualTo(byState).isNotEmpty();
  }

  private static List<Worker> promisedWorkers(TestDatabase database) {
    List<Worker> workers = new ArrayList<>();
    database
        .records()
        .snapshot(
            RecordKind.WORKER,
            (Versioned versioned) -> {
              if (versioned.record() instanceof Worker worker && !worker.accepted().isEmpty()) {
                workers.add(worker);
              }
            });
    return workers;
  }

  /** Something that one of the staff does. */
  private interface Deed {
    void by(int staff) throws Exception;
  }

  private static void together(Deed deed) throws Exception {
    CyclicBarrier start = new CyclicBarrier(STAFF);
    try (ExecutorService threads = Executors.newFixedThreadPool(STAFF, Thread::new)) {
      List<Future<?>> done = new ArrayList<>();
      for (int staff = 0; staff < STAFF; staff++) {
        int number = staff;
        done.add(
            threads.submit(
                () -> {
                  start.await();
                  deed.by(number);
                  return true;
                }));
      }
      for (Future<?> one : done) {
        one.get();
      }
    }
  }
}
