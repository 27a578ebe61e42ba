package io.yizhan.search;

import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Condition;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.TermNames;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The conditions of a search without its text, order and counts, for whoever has an order of their
 * own: matches that are narrowed. A facet that the request counts is left out. Remembers what it
 * read of schedules; safe for any thread.
 */
public final class Narrowing {

  private final ScheduleMemory memory = new ScheduleMemory();

  /** Remembers nothing yet. */
  public Narrowing() {}

  /** What a request asks of workers, at its own clock. */
  public List<Condition> of(WorkerSearchRequest request) {
    return List.copyOf(WorkerQueryBuilder.conditions(request, day(request.now()), memory));
  }

  /**
   * What a request asks of jobs, at its own clock.
   *
   * @param names how the index writes them
   */
  public List<Condition> of(JobSearchRequest request, TermNames names) {
    return List.copyOf(JobQueryBuilder.conditions(request, day(request.now()), names, memory));
  }

  private static LocalDate day(Instant now) {
    return now.atZone(RecordCodec.ZONE).toLocalDate();
  }
}
