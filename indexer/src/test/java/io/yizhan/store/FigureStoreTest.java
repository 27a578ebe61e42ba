package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.geo.GeoPoint;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.roster.Call;
import io.yizhan.roster.CandidateState;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is counted of a day, from real rows. */
@ExtendWith(StoreExtension.class)
class FigureStoreTest {

  private static final LocalDate DAY = LocalDate.of(2030, 11, 25);

  private TestDatabase database;
  private CallWorld world;
  private FigureStore figures;

  @BeforeEach
  void calls(TestDatabase given) {
    database = given;
    world = new CallWorld(given);
    world.workers(6);
    figures = given.database().figures();
  }

  @Test
  void call_isCountedStepByStep_onTheDayOfEach() {
    world.open(ofStation("C1", "S1", 3));
    record("C1", "W0", CandidateState.CALLED, 0);
    record("C1", "W0", CandidateState.ACCEPTED, 0);
    record("C1", "W1", CandidateState.ACCEPTED, 0);
    record("C1", "W2", CandidateState.REFUSED, 0);
    record("C1", "W3", CandidateState.ACCEPTED, 0);
    record("C1", "W0", CandidateState.ARRIVED, 1);
    record("C1", "W1", CandidateState.NO_SHOW, 1);
    assertThat(figures.days(Optional.of("S1"), DAY, DAY.plusDays(1)))
        .containsExactly(
            new StationDay(
                DAY,
                "S1",
                Map.of(
                    DailyFigure.CALLS, 1L,
                    DailyFigure.WANTED, 3L,
                    DailyFigure.CALLED, 4L,
                    DailyFigure.ACCEPTED, 3L,
                    DailyFigure.FILLED, 2L)),
            new StationDay(
                DAY.plusDays(1), "S1", Map.of(DailyFigure.ARRIVED, 1L, DailyFigure.NO_SHOW, 1L)));
    assertThat(figures.days(Optional.of("S2"), DAY, DAY.plusDays(1))).isEmpty();
    assertThat(figures.days(Optional.empty(), DAY.minusDays(2), DAY.minusDays(1))).isEmpty();
  }

  @Test
  void whatIsTakenBack_isNotCounted() {
    world.open(ofStation("C1", "S1", 2));
    record("C1", "W0", CandidateState.ACCEPTED, 0);
    database.calls().takeBack("C1", "W0", CallWorld.STAFF, CallWorld.NOW);
    record("C1", "W1", CandidateState.ACCEPTED, 0);
    record("C1", "W1", CandidateState.REFUSED, 0);
    assertThat(figures.days(Optional.of("S1"), DAY, DAY))
        .singleElement()
        .satisfies(
            day -> {
              assertThat(day.count(DailyFigure.CALLED)).as("who refused was called").isEqualTo(1);
              assertThat(day.count(DailyFigure.ACCEPTED)).isZero();
              assertThat(day.count(DailyFigure.FILLED)).isZero();
            });
  }

  @Test
  void jobsAndRegistrations_countOnTheirDayHere_byStation() {
    // 23:30 here is still the day before in Greenwich.
    List<Submission> records = new ArrayList<>();
    records.add(Submission.of(job("J1", "S1", "2030-11-25T23:30:00+08:00").headcount(4).build()));
    records.add(Submission.of(job("J2", "S1", "2030-11-25T00:10:00+08:00").build()));
    records.add(Submission.of(job("J3", "S2", "2030-11-26T00:10:00+08:00").headcount(2).build()));
    database.records().put(records);
    database.records().put(List.of(Submission.of(Worker.builder("R1").station("S1").build())));
    assertThat(figures.days(Optional.empty(), DAY, DAY.plusDays(1)))
        .containsExactly(
            new StationDay(DAY, "S1", Map.of(DailyFigure.JOBS, 2L, DailyFigure.PLACES, 4L)),
            new StationDay(
                DAY.plusDays(1), "S2", Map.of(DailyFigure.JOBS, 1L, DailyFigure.PLACES, 2L)));
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    assertThat(figures.days(Optional.of("S1"), today.minusDays(1), today))
        .anySatisfy(day -> assertThat(day.count(DailyFigure.REGISTERED)).isEqualTo(1));
  }

  private static Job.Builder job(String id, String station, String postedAt) {
    return Job.builder(id, "保洁").station(station).postedAt(Instant.parse(postedAt));
  }

  private static Call ofStation(String id, String station, int headcount) {
    Job job =
        CallWorld.job(id, "08:00-17:00", new GeoPoint(30.5, 114.8)).toBuilder()
            .station(station)
            .build();
    return CallWorld.call(job, false, id, headcount, 0, 6);
  }

  private void record(String call, String worker, CandidateState outcome, int daysLater) {
    CallWorld.written(
        database
            .calls()
            .record(
                call,
                worker,
                outcome,
                CallWorld.STAFF,
                CallWorld.NOW.plus(Duration.ofDays(daysLater))));
  }
}
