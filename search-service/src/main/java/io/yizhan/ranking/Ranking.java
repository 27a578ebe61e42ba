package io.yizhan.ranking;

import java.util.Map;

/**
 * What counts for how much. Immutable.
 *
 * @param text where words of the text stand
 * @param jobs what else counts of a job
 * @param workers what else counts of a worker
 */
public record Ranking(
    FeatureWeights<TextFeature> text,
    FeatureWeights<JobFeature> jobs,
    FeatureWeights<WorkerFeature> workers) {

  private static final Ranking STANDARD = of(Map.of(), Map.of(), Map.of());

  /** The weights that the judged sets were tuned with; see docs/ranking.md. */
  public static Ranking standard() {
    return STANDARD;
  }

  /**
   * The standard but for what is set, each by the key of its feature.
   *
   * @throws IllegalArgumentException naming the feature, the rule and what was set
   */
  public static Ranking of(
      Map<String, FeatureSetting> text,
      Map<String, FeatureSetting> jobs,
      Map<String, FeatureSetting> workers) {
    return new Ranking(
        FeatureWeights.of(TextFeature.class, text),
        FeatureWeights.of(JobFeature.class, jobs),
        FeatureWeights.of(WorkerFeature.class, workers));
  }
}
