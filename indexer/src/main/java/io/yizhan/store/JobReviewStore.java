package io.yizhan.store;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Ads that a person has to look at, and what was decided of them. What is found in an ad comes with
 * the ad itself ({@link RecordStore#put}), in one transaction. Every method is one transaction;
 * safe for any thread.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them.
 */
public final class JobReviewStore {

  private final Transactions transactions;
  private final BodyFormat format = new BodyFormat();

  JobReviewStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /** What waits, the unlawful first, then what has waited longest. */
  public List<JobReview> waiting(int most) {
    return transactions.read(handle -> new ReviewTable(handle).waiting(most));
  }

  /** What was decided so, the latest first. */
  public List<JobReview> decided(ReviewDecision decision, int most) {
    return transactions.read(handle -> new ReviewTable(handle).decided(decision, most));
  }

  /** How many were decided so; empty: how many wait. */
  public long count(Optional<ReviewDecision> decision) {
    return transactions.read(handle -> new ReviewTable(handle).count(decision));
  }

  /** The review of each of these ads that has one. */
  public List<JobReview> of(Collection<String> jobIds) {
    return transactions.read(handle -> new ReviewTable(handle).of(jobIds));
  }

  /**
   * Decides of an ad, whether a rule spoke of it or not. Taken down, it ends at that moment and
   * stays ended whoever writes it; kept, it ends when it would have before it was taken down.
   *
   * @return the generation of the write; empty when there is no such ad
   */
  public OptionalLong decide(String jobId, JobReview.Decided decided) {
    return transactions.write(handle -> decide(handle, jobId, decided));
  }

  private OptionalLong decide(Handle handle, String jobId, JobReview.Decided decided) {
    LockedRecords jobs = LockedRecords.lock(handle, RecordKind.JOB, format, List.of(jobId));
    if (jobs.find(jobId).isEmpty() || !(jobs.find(jobId).get() instanceof Job job)) {
      return OptionalLong.empty();
    }
    ReviewTable table = new ReviewTable(handle);
    boolean wasDown = !table.takenDown(List.of(jobId)).isEmpty();
    Optional<Instant> until = wasDown ? table.untilBefore(jobId) : job.validUntil();
    Job after =
        switch (decided.what()) {
          case TAKE_DOWN -> TakenDown.ended(job, decided.at());
          case KEEP -> wasDown ? job.toBuilder().validUntil(until).build() : job;
        };
    table.decide(jobId, decided, until);
    if (!after.equals(job)) {
      jobs.change(after);
      jobs.write();
    }
    return OptionalLong.of(
        handle.createQuery("SELECT pg_current_xact_id()::text::bigint").mapTo(Long.class).one());
  }
}
