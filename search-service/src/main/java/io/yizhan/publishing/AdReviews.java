package io.yizhan.publishing;

import io.yizhan.extraction.ContactRedactor;
import io.yizhan.lint.Finding;
import io.yizhan.lint.JobLint;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.store.JobReview;
import io.yizhan.store.JobReviewStore;
import io.yizhan.store.RecordStore;
import io.yizhan.store.ReviewDecision;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Ads that a person has to look at. What is wrong is read from the ad as it stands, by the rules as
 * they are now. Immutable; safe for any thread.
 */
public final class AdReviews {

  /**
   * An ad with what was found in it.
   *
   * @param findings gravest first; suggestions that ask nobody to look are among them
   */
  public record FlaggedAd(JobReview review, Job job, List<Finding> findings) {}

  /** What became of a decision. */
  public sealed interface Outcome {

    /**
     * It stands.
     *
     * @param generation of the write, which a read can wait for
     */
    record Decided(long generation) implements Outcome {}

    /** The ad cannot be kept: the law forbids what it says. It can be mended or taken down. */
    record Unlawful(List<Finding> findings) implements Outcome {}

    /** There is no such ad. */
    record Missing() implements Outcome {}
  }

  private final Publishing publishing;
  private final RecordStore records;
  private final JobReviewStore store;
  private final InstantSource clock;

  AdReviews(Publishing publishing, RecordStore records, JobReviewStore store, InstantSource clock) {
    this.publishing = publishing;
    this.records = records;
    this.store = store;
    this.clock = clock;
  }

  /** What waits: what is unlawful first, then what has waited longest. */
  public List<FlaggedAd> waiting(int most) {
    return withAds(store.waiting(most));
  }

  /** What was decided so, the latest first. */
  public List<FlaggedAd> decided(ReviewDecision decision, int most) {
    return withAds(store.decided(decision, most));
  }

  /** How many were decided so; empty: how many wait. */
  public long count(Optional<ReviewDecision> decision) {
    return store.count(decision);
  }

  /** The reviews of these ads: those that wait and those that are decided. */
  public List<JobReview> of(List<String> jobIds) {
    return store.of(jobIds);
  }

  /**
   * Decides of an ad, flagged or not. What was decided before can be decided anew.
   *
   * @param note why; contact data in it are replaced
   * @param by name of who decides
   */
  public Outcome decide(String jobId, ReviewDecision decision, String note, String by) {
    Optional<Job> job = publishing.find(jobId);
    if (job.isEmpty()) {
      return new Outcome.Missing();
    }
    List<Finding> findings = publishing.check(job.get());
    if (decision == ReviewDecision.KEEP && JobLint.isUnlawful(findings)) {
      return new Outcome.Unlawful(findings);
    }
    OptionalLong generation =
        store.decide(
            jobId,
            new JobReview.Decided(
                decision,
                ContactRedactor.redact(note),
                by,
                clock.instant().truncatedTo(ChronoUnit.SECONDS)));
    publishing.wake();
    return generation.isPresent()
        ? new Outcome.Decided(generation.getAsLong())
        : new Outcome.Missing();
  }

  private List<FlaggedAd> withAds(List<JobReview> reviews) {
    Map<String, Job> jobs = new HashMap<>();
    records
        .load(RecordKind.JOB, reviews.stream().map(JobReview::jobId).toList())
        .forEach(
            stored -> {
              if (stored.record() instanceof Job job) {
                jobs.put(job.id(), job);
              }
            });
    return reviews.stream()
        .flatMap(
            review ->
                Optional.ofNullable(jobs.get(review.jobId())).stream()
                    .map(job -> new FlaggedAd(review, job, publishing.check(job))))
        .toList();
  }
}
