package io.yizhan.store;

import java.time.Instant;
import java.util.Optional;

/**
 * That a worker has applied for a job.
 *
 * @param jobId the job
 * @param workerId who applied
 * @param appliedAt when, the last time
 * @param withdrawnAt when they took it back; empty while it stands
 */
public record Application(
    String jobId, String workerId, Instant appliedAt, Optional<Instant> withdrawnAt) {

  /** Whether it has not been taken back. */
  public boolean stands() {
    return withdrawnAt.isEmpty();
  }
}
