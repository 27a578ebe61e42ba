package io.yizhan.service;

import io.yizhan.ranking.FeatureSetting;
import io.yizhan.ranking.Ranking;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What counts for how much in the order of relevance; every key is optional, and what is not set is
 * the standard of {@link Ranking}.
 *
 * @param text by the key of a {@link io.yizhan.ranking.TextFeature}
 * @param jobs by the key of a {@link io.yizhan.ranking.JobFeature}
 * @param workers by the key of a {@link io.yizhan.ranking.WorkerFeature}
 */
public record RankingFactory(
    @Nullable Map<String, WeightFactory> text,
    @Nullable Map<String, WeightFactory> jobs,
    @Nullable Map<String, WeightFactory> workers) {

  /** Refuses names that are no feature, and weights and pivots out of bounds. */
  public RankingFactory {
    Ranking _ = build(text, jobs, workers);
  }

  /** Nothing but the standard. */
  public static RankingFactory standard() {
    return new RankingFactory(null, null, null);
  }

  /** The ranking that is set. */
  public Ranking build() {
    return build(text, jobs, workers);
  }

  /**
   * One feature.
   *
   * @param weight the most it adds
   * @param pivot where half of that is reached, in the unit of the feature
   */
  public record WeightFactory(@Nullable Double weight, @Nullable Double pivot) {

    private FeatureSetting setting() {
      return new FeatureSetting(optional(weight), optional(pivot));
    }

    private static OptionalDouble optional(@Nullable Double number) {
      return number == null ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
  }

  private static Ranking build(
      @Nullable Map<String, WeightFactory> text,
      @Nullable Map<String, WeightFactory> jobs,
      @Nullable Map<String, WeightFactory> workers) {
    return Ranking.of(settings(text), settings(jobs), settings(workers));
  }

  private static Map<String, FeatureSetting> settings(@Nullable Map<String, WeightFactory> given) {
    Map<String, FeatureSetting> settings = new HashMap<>();
    if (given != null) {
      given.forEach((name, weight) -> settings.put(name, weight.setting()));
    }
    return settings;
  }
}
