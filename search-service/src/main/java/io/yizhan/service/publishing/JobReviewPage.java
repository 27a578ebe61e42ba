package io.yizhan.service.publishing;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.publishing.AdReviews.FlaggedAd;
import io.yizhan.schema.ShownJob;
import io.yizhan.service.problem.FindingBody;
import io.yizhan.store.JobReview;
import java.util.List;
import java.util.Optional;

/**
 * Ads that wait for a person, or were decided.
 *
 * @param total how many there are
 * @param hits the first of them
 */
public record JobReviewPage(long total, List<Hit> hits, double tookMs) {

  /** Copies the list. */
  public JobReviewPage {
    hits = List.copyOf(hits);
  }

  /**
   * One ad.
   *
   * @param rules ids of the rules that spoke when it was written
   * @param unlawful whether one of them forbids publication: it can be mended or taken down
   * @param job as everybody sees it, contact data replaced
   * @param findings what the rules say of it now
   */
  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  public record Hit(
      String id,
      List<String> rules,
      boolean unlawful,
      String flaggedAt,
      Optional<Decision> decision,
      ObjectNode job,
      List<FindingBody> findings) {

    private static final RecordCodec CODEC = RecordCodec.create();

    /** An ad under review. */
    static Hit of(FlaggedAd ad) {
      JobReview review = ad.review();
      return new Hit(
          review.jobId(),
          review.rules(),
          review.isUnlawful(),
          review.flaggedAt().toString(),
          review.decision().map(Decision::of),
          CODEC.encode(ShownJob.of(ad.job())),
          ad.findings().stream().map(FindingBody::of).toList());
    }
  }

  /** A decision, and whose. */
  public record Decision(String what, String label, String note, String by, String at) {

    static Decision of(JobReview.Decided made) {
      return new Decision(
          made.what().name(), made.what().label(), made.note(), made.by(), made.at().toString());
    }
  }
}
