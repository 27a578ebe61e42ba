package io.yizhan.store;

import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Since when ads are taken down: a file that is imported again, or a client that sends back what it
 * has read, does not open them anew. Read when the rows are locked, so that it holds until the
 * transaction ends; one statement, whatever the number of records.
 *
 * @param since job → moment
 */
record TakenDown(Map<String, Instant> since) {

  /** Nothing is. */
  static final TakenDown NONE = new TakenDown(Map.of());

  /** Which of these records are; none of kinds that are no ads. */
  static TakenDown of(Handle handle, RecordKind kind, Collection<String> ids) {
    return kind != RecordKind.JOB || ids.isEmpty()
        ? NONE
        : new TakenDown(new ReviewTable(handle).takenDown(ids));
  }

  /** A record as it may be kept under an id: an ad that is taken down ends when it was. */
  DistrictRecord keptIn(DistrictRecord given, String id) {
    Instant end = since.get(id);
    return end != null && given instanceof Job job ? ended(job, end) : given;
  }

  /** The ad, no longer open from a moment on; an ad ends after it was posted. */
  static Job ended(Job job, Instant moment) {
    Instant end =
        job.postedAt()
            .filter(posted -> !posted.isBefore(moment))
            .map(posted -> posted.plusSeconds(1))
            .orElse(moment);
    boolean over = job.validUntil().filter(until -> !until.isAfter(end)).isPresent();
    return over ? job : job.toBuilder().validUntil(end).build();
  }
}
