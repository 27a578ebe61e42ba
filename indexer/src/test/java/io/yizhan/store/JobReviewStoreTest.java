package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.Flags;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for a person, what a decision does, and what no other writer can undo. */
@ExtendWith(StoreExtension.class)
class JobReviewStoreTest {

  private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
  private static final Instant NEXT_WEEK = Instant.parse("2026-12-01T04:00:00Z");
  private static final Flags BAIT = new Flags(List.of("earn-at-home"), false, "d1");
  private static final Flags SEX = new Flags(List.of("fee", "sex-only"), true, "d2");

  private RecordStore records;
  private JobReviewStore reviews;

  @BeforeEach
  void setUp(TestDatabase database) {
    records = database.records();
    reviews = database.database().jobReviews();
  }

  @Test
  void put_flagged_waitsUntilItIsClean() {
    put(job("J1"), BAIT);
    put(job("J2"), SEX);
    put(job("J3"), Flags.NONE);

    assertThat(reviews.waiting(10)).extracting(JobReview::jobId).containsExactly("J2", "J1");
    assertThat(reviews.count(Optional.empty())).isEqualTo(2);
    assertThat(reviews.waiting(10).getFirst().rules()).containsExactly("fee", "sex-only");
    assertThat(reviews.waiting(10).getFirst().isUnlawful()).isTrue();

    put(job("J2"), Flags.NONE);
    assertThat(reviews.waiting(10)).extracting(JobReview::jobId).containsExactly("J1");
  }

  @Test
  void put_unchecked_leavesFlagsAlone() {
    put(job("J1"), BAIT);
    WriteReceipt _ = records.put(List.of(Submission.of(job("J1"))));

    assertThat(reviews.waiting(10)).hasSize(1);
  }

  @Test
  void put_idTakenByAnotherSource_isFlaggedUnderTheIdItIsKeptUnder() {
    put(job("J1"), Flags.NONE);
    put(job("J1").toBuilder().source("别处").build(), BAIT);

    assertThat(reviews.waiting(10)).extracting(JobReview::jobId).containsExactly("别处:J1");
  }

  @Test
  void decide_keep_standsWhileTheWordsAreTheSame() {
    put(job("J1"), BAIT);
    assertThat(reviews.decide("J1", decided(ReviewDecision.KEEP, NOON))).isPresent();

    put(job("J1").toBuilder().description("改过").build(), BAIT);
    assertThat(reviews.waiting(10)).as("the same words").isEmpty();
    put(job("J1"), new Flags(List.of("earn-at-home"), false, "other words"));
    assertThat(reviews.waiting(10)).as("other words").hasSize(1);
  }

  @Test
  void decide_takeDown_endsTheAdWhoeverWritesItLater() {
    put(job("J1"), BAIT);
    FeedPosition before = records.head();

    long generation = reviews.decide("J1", decided(ReviewDecision.TAKE_DOWN, NOON)).orElseThrow();

    assertThat(generation).isPositive();
    assertThat(records.changesAfter(before, 10).changes()).hasSize(1);
    assertThat(stored("J1").validUntil()).contains(NOON);
    assertThat(reviews.of(List.of("J1")).getFirst().isTakenDown()).isTrue();

    put(job("J1"), BAIT);
    put(job("J1").toBuilder().description("换了说法").build(), Flags.NONE);
    WriteReceipt _ = records.put(List.of(Submission.of(job("J1"))));
    assertThat(stored("J1").validUntil()).contains(NOON);
    assertThat(reviews.of(List.of("J1")).getFirst().isTakenDown()).isTrue();
    assertThat(reviews.waiting(10)).isEmpty();
  }

  @Test
  void decide_keepAfterTakeDown_opensItUntilItWouldHaveEnded() {
    put(job("J1"), BAIT);
    assertThat(reviews.decide("J1", decided(ReviewDecision.TAKE_DOWN, NOON))).isPresent();
    assertThat(reviews.decide("J1", decided(ReviewDecision.TAKE_DOWN, NOON.plusSeconds(9))))
        .isPresent();

    assertThat(reviews.decide("J1", decided(ReviewDecision.KEEP, NOON))).isPresent();

    assertThat(stored("J1").validUntil()).contains(NEXT_WEEK);
    assertThat(reviews.decided(ReviewDecision.KEEP, 10)).hasSize(1);
    assertThat(reviews.count(Optional.of(ReviewDecision.TAKE_DOWN))).isZero();
  }

  @Test
  void decide_adThatNoRuleSpeaksOf_isTakenUpUnasked() {
    put(job("J1").toBuilder().validUntil(Optional.empty()).build(), Flags.NONE);

    assertThat(reviews.decide("J1", decided(ReviewDecision.TAKE_DOWN, NOON))).isPresent();

    assertThat(stored("J1").validUntil()).contains(NOON);
    assertThat(reviews.decide("J1", decided(ReviewDecision.KEEP, NOON))).isPresent();
    assertThat(stored("J1").validUntil()).isEmpty();
  }

  @Test
  void decide_adPostedInThatSecond_canStillBeRead() {
    put(job("J1").toBuilder().postedAt(NOON).build(), BAIT);

    assertThat(reviews.decide("J1", decided(ReviewDecision.TAKE_DOWN, NOON))).isPresent();

    assertThat(stored("J1").validUntil()).contains(NOON.plusSeconds(1));
  }

  @Test
  void decide_noSuchAd_isEmpty() {
    assertThat(reviews.decide("J9", decided(ReviewDecision.TAKE_DOWN, NOON))).isEmpty();
  }

  @Test
  void delete_takesTheReviewAlong() {
    put(job("J1"), BAIT);
    WriteReceipt _ = records.delete(RecordKind.JOB, "J1");

    assertThat(reviews.waiting(10)).isEmpty();
  }

  private void put(Job job, Flags flags) {
    WriteReceipt _ = records.put(List.of(Submission.checked(job, flags)));
  }

  private Job stored(String id) {
    return (Job) records.find(RecordKind.JOB, id).orElseThrow().record();
  }

  private static Job job(String id) {
    return Job.builder(id, "居家兼职").validUntil(NEXT_WEEK).build();
  }

  private static JobReview.Decided decided(ReviewDecision what, Instant at) {
    return new JobReview.Decided(what, "说明", "demo-staff", at);
  }
}
