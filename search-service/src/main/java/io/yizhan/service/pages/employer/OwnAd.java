package io.yizhan.service.pages.employer;

import io.yizhan.codec.RecordCodec;
import io.yizhan.model.Job;
import io.yizhan.store.JobReview;
import java.time.Instant;
import java.util.Optional;

/**
 * An employer's own ad with its state.
 *
 * @param review where a person looks at it, or has
 */
public record OwnAd(Job job, Optional<JobReview> review, Instant now) {

  /** Whether seekers find it. */
  public boolean isOpen() {
    return job.validUntil().stream().allMatch(until -> until.isAfter(now))
        && job.placesLeft().orElse(1) > 0;
  }

  /** Whether a person took it down. */
  public boolean isTakenDown() {
    return review.filter(JobReview::isTakenDown).isPresent();
  }

  /** 招人中, 已招满, 已结束, 已被下架; and whether it waits for a person. */
  public String state() {
    if (isTakenDown()) {
      return "已被下架";
    }
    if (job.placesLeft().orElse(1) == 0) {
      return "已招满";
    }
    if (!isOpen()) {
      return "已结束";
    }
    return review.filter(one -> one.decision().isEmpty()).isPresent() ? "招人中，待复核" : "招人中";
  }

  /** Why it was taken down; empty when it was not. */
  public String note() {
    return review
        .filter(JobReview::isTakenDown)
        .flatMap(JobReview::decision)
        .map(JobReview.Decided::note)
        .orElse("");
  }

  /** 招 5 人，已到 2 人. */
  public String places() {
    return job.headcount().map(count -> job.filled().orElse(0) + " / " + count).orElse("没写人数");
  }

  /** The last day on which it is open. */
  public String until() {
    return job.validUntil()
        .map(until -> until.minusSeconds(1).atZone(RecordCodec.ZONE).toLocalDate().toString())
        .orElse("没写");
  }
}
