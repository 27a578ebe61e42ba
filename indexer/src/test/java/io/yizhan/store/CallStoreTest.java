package io.yizhan.store;

import static io.yizhan.roster.CandidateState.ACCEPTED;
import static io.yizhan.roster.CandidateState.ARRIVED;
import static io.yizhan.roster.CandidateState.CALLED;
import static io.yizhan.roster.CandidateState.NO_ANSWER;
import static io.yizhan.roster.CandidateState.NO_SHOW;
import static io.yizhan.roster.CandidateState.REFUSED;
import static io.yizhan.roster.CandidateState.RESERVE;
import static io.yizhan.roster.CandidateState.SHORTLISTED;
import static io.yizhan.store.CallWorld.ids;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.Change;
import io.yizhan.feed.FeedPosition;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Attendance;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.roster.AnswerCounts;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.CallStep;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Calls in a real database: what an outcome writes, and what it leaves alone. */
@ExtendWith(StoreExtension.class)
class CallStoreTest {

  private CallWorld world;
  private TestDatabase database;

  @BeforeEach
  void workers(TestDatabase given) {
    database = given;
    world = new CallWorld(given);
    world.workers(8);
  }

  @Test
  void open_call_isKeptAsItWas() {
    Call opened = world.open(CallWorld.call("C1", 2, "08:00-17:00", 0, 4));
    assertThat(ids(opened, SHORTLISTED)).containsExactly("W0", "W1");
    assertThat(ids(opened, RESERVE)).containsExactly("W2", "W3");
    assertThat(database.calls().find("C1")).contains(opened);
    assertThat(database.calls().open(10)).containsExactly(opened);
    assertThat(database.calls().countOpen()).isEqualTo(1);
    assertThat(database.records().count(RecordKind.JOB)).as("a draft is no job").isZero();
    assertThat(database.calls().steps("C1"))
        .extracting(CallStep::kind)
        .containsExactly(
            CallStep.Kind.OPENED,
            CallStep.Kind.ADDED,
            CallStep.Kind.ADDED,
            CallStep.Kind.ADDED,
            CallStep.Kind.ADDED);
  }

  @Test
  void open_sameKeyTwice_isOneCall() {
    Call first = CallWorld.call("C1", 2, "08:00-17:00", 0, 4);
    database.calls().open(first, Optional.of("key"));
    Call again =
        CallWorld.written(
            database
                .calls()
                .open(CallWorld.call("C2", 2, "08:00-17:00", 0, 4), Optional.of("key")));
    assertThat(again.id()).isEqualTo("C1");
    assertThat(database.calls().countOpen()).isEqualTo(1);
  }

  @Test
  void open_whileAnotherCallHolds_shortlistsOthers() {
    world.open(CallWorld.call("C1", 2, "08:00-17:00", 0, 2));
    Call second = world.open(CallWorld.call("C2", 2, "16:00-20:00", 0, 4));
    assertThat(ids(second, SHORTLISTED)).containsExactly("W2", "W3");
    assertThat(ids(second, RESERVE)).containsExactly("W0", "W1");
    Call later = world.open(CallWorld.call("C3", 2, "17:00-20:00", 0, 2));
    assertThat(ids(later, SHORTLISTED)).as("touching is no clash").containsExactly("W0", "W1");
  }

  @Test
  void accepted_takesTheTimeInTheRecordAndTheFeed() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    FeedPosition before = database.records().head();
    Call filled = world.record("C1", "W0", ACCEPTED);
    assertThat(filled.state()).isEqualTo(CallState.FILLED);
    assertThat(world.worker("W0").accepted())
        .containsExactly(
            new AcceptedShift(
                "C1",
                LocalDateTime.parse("2030-11-26T08:00"),
                LocalDateTime.parse("2030-11-26T17:00"),
                Optional.of(CallWorld.HERE)));
    assertThat(database.records().changesAfter(before, 10).changes())
        .extracting(Change::id)
        .containsExactly("W0");
  }

  @Test
  void sameOutcomeTwice_changesNothing() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    world.record("C1", "W0", ACCEPTED);
    world.record("C1", "W0", ARRIVED);
    int steps = database.calls().steps("C1").size();
    world.record("C1", "W0", ARRIVED);
    assertThat(database.calls().steps("C1")).hasSize(steps);
    assertThat(world.worker("W0").attendance()).isEqualTo(new Attendance(1, 0));
  }

  @Test
  void refusedAfterAccepted_givesTheTimeBackAndRefills() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 3));
    world.record("C1", "W0", ACCEPTED);
    Call again = world.record("C1", "W0", REFUSED);
    assertThat(world.worker("W0").accepted()).isEmpty();
    assertThat(again.state()).isEqualTo(CallState.OPEN);
    assertThat(ids(again, SHORTLISTED)).containsExactly("W1");
    assertThat(ids(world.record("C1", "W1", NO_ANSWER), SHORTLISTED)).containsExactly("W2");
  }

  @Test
  void noShow_countsOnceGivesBackAndRefills() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    world.record("C1", "W0", ACCEPTED);
    Call after = world.record("C1", "W0", NO_SHOW);
    assertThat(world.worker("W0").attendance()).isEqualTo(new Attendance(0, 1));
    assertThat(world.worker("W0").accepted()).isEmpty();
    assertThat(ids(after, SHORTLISTED)).containsExactly("W1");
  }

  @Test
  void refill_passesOverWhoPromisedElsewhere() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 3));
    world.open(CallWorld.call("C2", 1, "09:00-12:00", 1, 1));
    world.record("C2", "W1", ACCEPTED);
    assertThat(ids(world.record("C1", "W0", REFUSED), SHORTLISTED)).containsExactly("W2");
  }

  @Test
  void accepted_whoPromisedElsewhere_isRefusedAndSaysWhoWasFaster() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 1));
    world.open(CallWorld.call("C2", 2, "16:00-20:00", 0, 2));
    world.record("C1", "W0", ACCEPTED);
    CallReceipt.Refused refused = world.refused("C2", "W0", ACCEPTED);
    assertThat(refused.ground()).isEqualTo(CallReceipt.Ground.CONFLICT);
    assertThat(refused.reason())
        .isEqualTo("W0 已由 staff-1 于 11月25日09:00 排到招工单 C1（11月26日08:00—17:00），与这张招工单时间冲突");
    assertThat(world.refused("C2", "W0", CALLED).reason()).contains("staff-1");
    assertThat(world.worker("W0").accepted()).hasSize(1);
  }

  @Test
  void accepted_tooFarToReach_isRefused() {
    world.open(CallWorld.call("C1", 1, "08:00-12:00", 0, 1));
    world.record("C1", "W0", ACCEPTED);
    GeoPoint tenKm = new GeoPoint(30.5 + 10 / 111.2, 114.8);
    Call far = CallWorld.call(CallWorld.job("C2", "12:29-18:00", tenKm), false, "C2", 1, 0, 1);
    assertThat(world.open(far).roster().candidates())
        .as("who cannot be there is not even listed")
        .isEmpty();
    Call near = CallWorld.call(CallWorld.job("C3", "12:30-18:00", tenKm), false, "C3", 1, 0, 1);
    world.open(near);
    world.record("C3", "W0", ACCEPTED);
    assertThat(world.worker("W0").accepted()).hasSize(2);
  }

  @Test
  void accepted_workThatNoCallKnows_stands() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 1));
    AcceptedShift own =
        new AcceptedShift(
            "J9",
            LocalDateTime.parse("2030-11-26T16:00"),
            LocalDateTime.parse("2030-11-26T20:00"),
            Optional.empty());
    database
        .records()
        .put(List.of(Submission.of(Worker.builder("W0").accepted(List.of(own)).build())));
    assertThat(world.refused("C1", "W0", ACCEPTED).reason())
        .isEqualTo("W0 已接了别的活（11月26日16:00—20:00），与这张招工单时间冲突");
  }

  @Test
  void otherWriters_cannotTakeAPromiseOut() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 1));
    Worker before = world.worker("W0");
    world.record("C1", "W0", ACCEPTED);
    List<AcceptedShift> promised = world.worker("W0").accepted();

    database.records().put(List.of(Submission.of(before)));
    assertThat(world.worker("W0").accepted()).isEqualTo(promised);

    Worker shown =
        Worker.builder("W0")
            .about("换了手机")
            .accepted(
                List.of(
                    new AcceptedShift(
                        "C1",
                        LocalDateTime.parse("2030-11-26T08:00"),
                        LocalDateTime.parse("2030-11-26T17:00"),
                        Optional.empty())))
            .build();
    database.records().put(List.of(Submission.of(shown)));
    assertThat(world.worker("W0").about()).isEqualTo("换了手机");
    assertThat(world.worker("W0").accepted()).as("the place, too").isEqualTo(promised);

    world.record("C1", "W0", REFUSED);
    database.records().put(List.of(Submission.of(shown)));
    assertThat(world.worker("W0").accepted()).as("what was given back stays so").isEmpty();
  }

  @Test
  void publishedJob_countsItsPlacesBesideThoseFilledOtherwise() {
    Job job = CallWorld.job("J1", "08:00-17:00", CallWorld.HERE);
    Job started = job.toBuilder().filled(3).build();
    database.records().put(List.of(Submission.of(started)));
    world.open(CallWorld.call(job, true, "C1", 3, 0, 4));
    world.record("C1", "W0", ACCEPTED);
    assertThat(world.job("J1").filled()).contains(4);
    world.record("C1", "W1", ACCEPTED);
    assertThat(world.job("J1").filled()).contains(5);
    assertThat(world.refused("C1", "W2", ACCEPTED).reason()).isEqualTo("岗位 J1 已经招满");
    world.record("C1", "W1", REFUSED);
    assertThat(world.job("J1").filled()).contains(4);

    database.records().put(List.of(Submission.of(job)));
    assertThat(world.job("J1").filled()).as("at least what is promised").contains(1);
  }

  @Test
  void publishedJob_secondCall_isRefused() {
    Job job = CallWorld.job("J1", "08:00-17:00", CallWorld.HERE);
    database.records().put(List.of(Submission.of(job)));
    world.open(CallWorld.call(job, true, "C1", 1, 0, 1));
    CallReceipt.Refused refused =
        CallWorld.refused(
            database.calls().open(CallWorld.call(job, true, "C2", 1, 4, 1), Optional.empty()));
    assertThat(refused.reason()).isEqualTo("岗位 J1 已有未结束的招工单 C1（staff-1 开的），请在那张上继续");
    database.calls().end("C1", false, CallWorld.STAFF, CallWorld.NOW);
    world.open(CallWorld.call(job, true, "C2", 1, 4, 1));
  }

  @Test
  void takeBack_oneOutcome_isUndoneWithAllThatFollowedOfIt() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    world.record("C1", "W0", ACCEPTED);
    world.record("C1", "W0", NO_SHOW);
    Call back = takeBack("C1", "W0");
    assertThat(ids(back, ACCEPTED)).containsExactly("W0");
    assertThat(ids(back, RESERVE)).as("back from the shortlist").containsExactly("W1");
    assertThat(world.worker("W0").attendance()).isEqualTo(Attendance.NONE);
    assertThat(world.worker("W0").accepted()).hasSize(1);
    CallReceipt.Refused twice =
        CallWorld.refused(database.calls().takeBack("C1", "W0", CallWorld.STAFF, CallWorld.NOW));
    assertThat(twice.reason()).isEqualTo("W0 没有可以撤销的结果");
  }

  @Test
  void takeBack_placeGivenAway_isRefused() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    world.record("C1", "W0", ACCEPTED);
    world.record("C1", "W0", REFUSED);
    world.record("C1", "W1", ACCEPTED);
    assertThat(
            CallWorld.refused(database.calls().takeBack("C1", "W0", CallWorld.STAFF, CallWorld.NOW))
                .reason())
        .isEqualTo("名额已经给了别人，不能撤销回“已答应”");
  }

  @Test
  void end_closed_keepsPromises_off_givesThemBack() {
    world.open(CallWorld.call("C1", 2, "08:00-17:00", 0, 3));
    world.record("C1", "W0", ACCEPTED);
    Call closed =
        CallWorld.written(database.calls().end("C1", false, CallWorld.STAFF, CallWorld.NOW));
    assertThat(closed.state()).isEqualTo(CallState.CLOSED);
    assertThat(world.worker("W0").accepted()).hasSize(1);
    assertThat(world.refused("C1", "W1", ACCEPTED).reason()).contains("已结束");
    world.record("C1", "W0", ARRIVED);
    assertThat(world.worker("W0").attendance().completed()).isEqualTo(1);
    takeBack("C1", "W0");
    database.calls().end("C1", true, CallWorld.STAFF, CallWorld.NOW);
    assertThat(world.worker("W0").accepted()).isEmpty();
    assertThat(database.calls().countOpen()).isZero();
  }

  @Test
  void add_further_goIntoReserveAndUp() {
    world.open(CallWorld.call("C1", 2, "08:00-17:00", 0, 1));
    Call longer =
        CallWorld.written(
            database
                .calls()
                .add(
                    "C1",
                    CallWorld.call("x", 1, "08:00-17:00", 0, 3).roster().candidates(),
                    CallWorld.STAFF,
                    CallWorld.NOW));
    assertThat(ids(longer, SHORTLISTED)).containsExactly("W0", "W1");
    assertThat(ids(longer, RESERVE)).containsExactly("W2");
  }

  @Test
  void deletedWorker_cannotPromise() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 2));
    database.records().delete(RecordKind.WORKER, "W0");
    assertThat(world.refused("C1", "W0", ACCEPTED).reason()).isEqualTo("W0 已经注销");
    assertThat(ids(world.record("C1", "W0", REFUSED), SHORTLISTED)).containsExactly("W1");
  }

  @Test
  void unknown_callAndWorker_areNotFound() {
    world.open(CallWorld.call("C1", 1, "08:00-17:00", 0, 1));
    assertThat(world.refused("C9", "W0", CALLED).ground()).isEqualTo(CallReceipt.Ground.NOT_FOUND);
    assertThat(world.refused("C1", "W7", CALLED).reason()).isEqualTo("W7 不在这张招工单的名单上");
  }

  @Test
  void answers_countByWorkerAndInAll() {
    world.open(CallWorld.call("C1", 2, "08:00-17:00", 0, 4));
    world.record("C1", "W0", ACCEPTED);
    world.record("C1", "W0", ARRIVED);
    world.record("C1", "W1", REFUSED);
    world.record("C1", "W2", ACCEPTED);
    assertThat(database.calls().answers()).isEqualTo(new AnswerCounts(2, 1, 1, 0));
    assertThat(database.calls().answers(List.of("W1", "W3", "W9")))
        .containsEntry("W1", new AnswerCounts(0, 1, 0, 0))
        .containsEntry("W3", AnswerCounts.NONE)
        .doesNotContainKey("W9");
  }

  private Call takeBack(String call, String worker) {
    return CallWorld.written(
        database.calls().takeBack(call, worker, CallWorld.STAFF, CallWorld.NOW));
  }
}
