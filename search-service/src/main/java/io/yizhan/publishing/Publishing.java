package io.yizhan.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.FieldError;
import io.yizhan.codec.InvalidRecordException;
import io.yizhan.codec.RecordCodec;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lint.Finding;
import io.yizhan.lint.JobLint;
import io.yizhan.model.Employer;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.schema.PerSchema;
import io.yizhan.store.Database;
import io.yizhan.store.JobReview;
import io.yizhan.store.JobReviewStore;
import io.yizhan.store.RecordStore;
import io.yizhan.store.WriteReceipt;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Publishes, changes and withdraws ads; see the package. Immutable; safe for any thread. A write
 * costs an extraction, some thirty patterns over the text, two reads and a transaction.
 */
public final class Publishing {

  private final LiveIndex index;
  private final RecordStore records;
  private final JobReviewStore reviews;
  private final InstantSource clock;
  private final PerSchema<JobAcceptance> acceptances;
  private final PerSchema<JobLint> lints;

  private Publishing(LiveIndex index, Database database, InstantSource clock) {
    this.index = index;
    this.records = database.records();
    this.reviews = database.jobReviews();
    this.clock = clock;
    this.acceptances = new PerSchema<>(schema -> new JobAcceptance(schema.lexicon(), clock));
    this.lints = new PerSchema<>(schema -> JobLint.of(schema.lexicon()));
    JobAcceptance _ = acceptances.of(index.schema());
  }

  /**
   * Publishing into a database.
   *
   * @param index follows it, and says with its schema how texts are read
   */
  public static Publishing create(LiveIndex index, Database database, InstantSource clock) {
    return new Publishing(index, database, clock);
  }

  /** What waits for a person, and what was decided. */
  public AdReviews reviews() {
    return new AdReviews(this, records, reviews, clock);
  }

  /**
   * Publishes an ad; one that brings no id gets one.
   *
   * @param form in the format of records
   * @throws InvalidRecordException naming every field that breaks a rule of the format
   */
  public Publication publish(ObjectNode form, Publisher publisher) {
    Job job = owned(acceptances.of(index.schema()).published(form), publisher);
    return find(job.id()).isPresent() ? new Publication.IdTaken(job.id()) : write(job);
  }

  /**
   * Puts an ad in place of the one with the id.
   *
   * @param form in the format of records
   * @throws InvalidRecordException naming every field that breaks a rule of the format
   */
  public Publication change(String id, ObjectNode form, Publisher publisher) {
    Optional<Job> former = find(id);
    if (former.isEmpty()) {
      return new Publication.Missing(id);
    }
    if (!publisher.mayChange(former.get())) {
      return new Publication.Foreign(id);
    }
    Optional<JobReview.Decided> down = takenDown(id);
    return down.isPresent()
        ? new Publication.TakenDown(id, down.get().note())
        : write(owned(acceptances.of(index.schema()).changed(form, former.get()), publisher));
  }

  /** Withdraws an ad. */
  public Publication withdraw(String id, Publisher publisher) {
    Optional<Job> former = find(id);
    if (former.isEmpty()) {
      return new Publication.Missing(id);
    }
    if (!publisher.mayChange(former.get())) {
      return new Publication.Foreign(id);
    }
    WriteReceipt receipt = records.delete(RecordKind.JOB, id);
    index.wake();
    return new Publication.Done(id, receipt.generation(), List.of());
  }

  /** Ends an ad now, whatever the rules say of it. */
  public Publication end(String id, Publisher publisher) {
    Optional<Job> former = find(id);
    if (former.isEmpty()) {
      return new Publication.Missing(id);
    }
    if (!publisher.mayChange(former.get())) {
      return new Publication.Foreign(id);
    }
    // The next second: an ad ends after it was posted.
    Instant end = clock.instant().truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    Job ended = former.get().toBuilder().validUntil(end).build();
    WriteReceipt receipt = records.put(List.of(Submission.of(ended)));
    index.wake();
    return new Publication.Done(id, receipt.generation(), List.of());
  }

  /**
   * What the rules say of an ad that is not stored.
   *
   * @param form in the format of records; needs no id
   * @throws InvalidRecordException naming every field that breaks a rule of the format
   */
  public List<Finding> check(ObjectNode form) {
    return check(acceptances.of(index.schema()).published(form));
  }

  /** What the rules say of an ad today, gravest first. */
  public List<Finding> check(Job job) {
    return lints
        .of(index.schema())
        .check(job, LocalDate.ofInstant(clock.instant(), RecordCodec.ZONE));
  }

  /** An ad that a publisher may change; empty also when it is another's. */
  public Optional<Job> ownAd(String id, Publisher publisher) {
    return find(id).filter(publisher::mayChange);
  }

  /** The ads of an employer, the latest first; none of a station, whose ads are all. */
  public List<Job> adsOf(Publisher publisher, int most) {
    return switch (publisher) {
      case Publisher.Station _ -> List.of();
      case Publisher.Employer(String id) -> records.jobsOf(id, Submission.LOCAL_SOURCE, most);
    };
  }

  /** An ad as it is stored. */
  Optional<Job> find(String id) {
    return records
        .find(RecordKind.JOB, id)
        .map(Versioned::record)
        .filter(Job.class::isInstance)
        .map(Job.class::cast);
  }

  /** Lets the index follow at once what was written. */
  void wake() {
    index.wake();
  }

  private Publication write(Job job) {
    List<Finding> findings = check(job);
    if (JobLint.isUnlawful(findings)) {
      return new Publication.Unlawful(findings);
    }
    WriteReceipt receipt = records.put(List.of(Submission.checked(job, JobLint.flags(findings))));
    index.wake();
    return new Publication.Done(receipt.ids().getFirst(), receipt.generation(), findings);
  }

  private Optional<JobReview.Decided> takenDown(String id) {
    return reviews.of(List.of(id)).stream()
        .filter(JobReview::isTakenDown)
        .findFirst()
        .flatMap(JobReview::decision);
  }

  /** The ad in the name of its publisher. */
  private Job owned(Job job, Publisher publisher) {
    return switch (publisher) {
      case Publisher.Station _ -> job;
      case Publisher.Employer(String id) -> {
        if (job.employer()
            .flatMap(EmployerRef::id)
            .filter(named -> !named.equals(id))
            .isPresent()) {
          throw new InvalidRecordException(
              RecordKind.JOB, List.of(new FieldError("employer.id", "只能以本单位的名义发布，应为 " + id)));
        }
        yield job.toBuilder().employer(new EmployerRef(Optional.of(id), name(id, job))).build();
      }
    };
  }

  /** The registered name, or what the ad says where nobody has registered the employer. */
  private String name(String id, Job job) {
    Optional<String> registered =
        records
            .find(RecordKind.EMPLOYER, id)
            .map(Versioned::record)
            .filter(Employer.class::isInstance)
            .map(record -> ((Employer) record).name());
    return registered.or(() -> job.employer().map(EmployerRef::name)).orElse("用人单位 " + id);
  }
}
