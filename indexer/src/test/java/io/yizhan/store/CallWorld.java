package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.Shift;
import io.yizhan.feed.Versioned;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import io.yizhan.model.Location;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.roster.Call;
import io.yizhan.roster.CallState;
import io.yizhan.roster.Candidate;
import io.yizhan.roster.CandidateState;
import io.yizhan.roster.Roster;
import io.yizhan.store.testing.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Workers and calls of a test. */
final class CallWorld {

  static final LocalDate DAY = LocalDate.of(2030, 11, 26);
  static final GeoPoint HERE = new GeoPoint(30.5, 114.8);
  static final Instant NOW = Instant.parse("2030-11-25T01:00:00Z");
  static final String STAFF = "staff-1";

  private final TestDatabase database;

  CallWorld(TestDatabase database) {
    this.database = database;
  }

  /** Adds workers W0, W1 … who said nothing of themselves. */
  void workers(int number) {
    List<Submission> workers = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      workers.add(Submission.of(Worker.builder("W" + i).build()));
    }
    database.records().put(workers);
  }

  /** A draft's call for these hours with W{first}, W{first+1} … on the list. */
  static Call call(String id, int headcount, String hours, int first, int listed) {
    return call(job(id, hours, HERE), false, id, headcount, first, listed);
  }

  static Call call(Job job, boolean published, String id, int headcount, int first, int listed) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < listed; i++) {
      candidates.add(
          new Candidate(
              "W" + (first + i),
              i < headcount ? CandidateState.SHORTLISTED : CandidateState.RESERVE,
              i + 1,
              1.0 / (i + 1),
              Optional.empty()));
    }
    List<AcceptedShift> times =
        job.shifts().stream()
            .map(
                shift ->
                    new AcceptedShift(
                        job.id(), shift.startsAt(), shift.endsAt(), job.location().point()))
            .toList();
    return new Call(
        id,
        CallState.OPEN,
        job,
        published,
        3,
        false,
        times,
        new Roster(headcount, candidates),
        STAFF,
        NOW);
  }

  static Job job(String id, String hours, GeoPoint place) {
    String[] ends = hours.split("-", 2);
    return Job.builder(id, "装卸")
        .headcount(5)
        .shifts(List.of(new Shift(DAY, LocalTime.parse(ends[0]), LocalTime.parse(ends[1]))))
        .location(Location.at(place, "420704"))
        .build();
  }

  Call open(Call call) {
    return written(database.calls().open(call, Optional.empty()));
  }

  Call record(String call, String worker, CandidateState outcome) {
    return written(database.calls().record(call, worker, outcome, STAFF, NOW));
  }

  CallReceipt.Refused refused(String call, String worker, CandidateState outcome) {
    return refused(database.calls().record(call, worker, outcome, "staff-2", NOW));
  }

  static Call written(CallReceipt receipt) {
    assertThat(receipt).isInstanceOf(CallReceipt.Written.class);
    return ((CallReceipt.Written) receipt).call();
  }

  static CallReceipt.Refused refused(CallReceipt receipt) {
    assertThat(receipt).isInstanceOf(CallReceipt.Refused.class);
    return (CallReceipt.Refused) receipt;
  }

  Worker worker(String id) {
    return (Worker) record(RecordKind.WORKER, id).record();
  }

  Job job(String id) {
    return (Job) record(RecordKind.JOB, id).record();
  }

  private Versioned record(RecordKind kind, String id) {
    return database.records().find(kind, id).orElseThrow();
  }

  /** Ids of those in a state, in their order. */
  static List<String> ids(Call call, CandidateState state) {
    return call.roster().in(state).stream().map(Candidate::worker).toList();
  }
}
