package io.yizhan.applications;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.store.Application;
import io.yizhan.store.ApplicationStore;
import io.yizhan.store.RecordStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes and lists applications; see the package. Some statements a call; safe for any thread. */
public final class Applications {

  /** Most that is listed at once. */
  public static final int MOST = 200;

  private final RecordStore records;
  private final ApplicationStore store;

  /** Applications for the jobs of these records. */
  public Applications(RecordStore records, ApplicationStore store) {
    this.records = records;
    this.store = store;
  }

  /** Applies for a job, if that can be. */
  public Applying apply(String jobId, String workerId, Instant now) {
    Optional<Job> job = job(jobId);
    if (job.isEmpty()) {
      return Applying.UNKNOWN_JOB;
    }
    Applying open = openness(job.get(), now);
    if (open != Applying.APPLIED) {
      return open;
    }
    return store.apply(jobId, workerId, now) ? Applying.APPLIED : Applying.BEFORE;
  }

  /** Whether a job takes applications: {@link Applying#APPLIED}, or why it does not. */
  public static Applying openness(Job job, Instant now) {
    if (job.validUntil().filter(end -> !now.isBefore(end)).isPresent()) {
      return Applying.EXPIRED;
    }
    boolean full = job.placesLeft().isPresent() && job.placesLeft().getAsInt() == 0;
    return full ? Applying.FILLED : Applying.APPLIED;
  }

  /** Takes an application back; whether one stood. */
  public boolean withdraw(String jobId, String workerId, Instant now) {
    return store.withdraw(jobId, workerId, now);
  }

  /** Whether an application of this worker for this job stands. */
  public boolean stands(String jobId, String workerId) {
    return store.find(jobId, workerId).filter(Application::stands).isPresent();
  }

  /** What a worker has applied for, at most {@value #MOST}, the latest first. */
  public List<Application> ofWorker(String workerId) {
    return store.ofWorker(workerId, MOST);
  }

  /** Whose applications for a job stand, at most {@value #MOST}, the first first. */
  public List<Application> ofJob(String jobId) {
    return store.ofJob(jobId, MOST);
  }

  /** A job as it stands now. */
  public Optional<Job> job(String jobId) {
    return records
        .find(RecordKind.JOB, jobId)
        .map(found -> found.record())
        .filter(Job.class::isInstance)
        .map(Job.class::cast);
  }
}
