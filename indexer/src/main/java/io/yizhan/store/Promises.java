package io.yizhan.store;

import io.yizhan.model.AcceptedShift;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Worker;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * What calls have put into records and no other writer may take out: the work that workers promised
 * and the places that are filled by it. A client sends back a record that it read before the
 * promise, a file knows nothing of it; whoever writes the row puts it back in.
 *
 * <p>Read when the rows are locked, so that it holds until the transaction ends. Two statements at
 * most, whatever the number of records. Promises that ended more than a day ago are left out: what
 * is over takes nobody's time, and lists of shifts would grow for ever.
 */
record Promises(
    Map<String, Set<String>> jobsOfWorker,
    Map<String, List<AcceptedShift>> shiftsOfWorker,
    Map<String, Integer> placesOfJob) {

  /** Nobody promised anything. */
  static final Promises NONE = new Promises(Map.of(), Map.of(), Map.of());

  /** The promises of these records; none of kinds that make none. */
  static Promises of(Handle handle, RecordKind kind, Collection<String> ids) {
    if (ids.isEmpty()) {
      return NONE;
    }
    return switch (kind) {
      case WORKER -> ofWorkers(new PromiseTable(handle).of(ids));
      case JOB -> new Promises(Map.of(), Map.of(), new PromiseTable(handle).places(ids));
      case STATION, EMPLOYER, POLICY, FAQ -> NONE;
    };
  }

  private static Promises ofWorkers(List<PromiseTable.Row> rows) {
    Map<String, Set<String>> jobs = new HashMap<>();
    Map<String, List<AcceptedShift>> shifts = new HashMap<>();
    for (PromiseTable.Row row : rows) {
      jobs.computeIfAbsent(row.worker(), _ -> new HashSet<>()).add(row.job());
      row.shift()
          .ifPresent(
              shift ->
                  shifts.merge(
                      row.worker(),
                      List.of(shift),
                      (a, b) -> Stream.concat(a.stream(), b.stream()).toList()));
    }
    return new Promises(jobs, shifts, Map.of());
  }

  /**
   * A record with what was promised: of work that there is a call for, exactly what the worker
   * promised, whatever the record says of it; of places, at least those that are promised.
   */
  DistrictRecord keptIn(DistrictRecord given, String id) {
    return switch (given) {
      case Worker worker when jobsOfWorker.containsKey(id) -> kept(worker, id);
      case Job job -> kept(job, placesOfJob.getOrDefault(id, 0));
      default -> given;
    };
  }

  private Worker kept(Worker given, String id) {
    Set<String> called = jobsOfWorker.getOrDefault(id, Set.of());
    List<AcceptedShift> promised = shiftsOfWorker.getOrDefault(id, List.of());
    List<AcceptedShift> others =
        given.accepted().stream().filter(shift -> !called.contains(shift.job())).toList();
    // What does not fit is the first of what others handed in: mostly long over.
    int tooMany = others.size() + promised.size() - AcceptedShift.MOST_OF_A_WORKER;
    List<AcceptedShift> shifts =
        Stream.concat(others.stream().skip(Math.max(0, tooMany)), promised.stream()).toList();
    return given.with(shifts, given.attendance());
  }

  private static Job kept(Job given, int promised) {
    if (given.headcount().isEmpty() || given.filled().orElse(0) >= promised) {
      return given;
    }
    return given.toBuilder().filled(Math.min(promised, given.headcount().get())).build();
  }
}
