package io.yizhan.ranking;

import java.util.OptionalDouble;

/**
 * What holds of a feature when nothing else is said.
 *
 * @param key its name in configuration files and explanations
 * @param weight what it counts for
 * @param pivot where half of the weight is reached, in the unit of the feature; empty for a feature
 *     that has no such point
 * @param mostWeight the most its weight may be set to
 */
public record FeatureStandard(String key, float weight, OptionalDouble pivot, float mostWeight) {

  private static final float MOST = 1_000;

  /** Of a feature without a pivot. */
  static FeatureStandard of(String key, float weight) {
    return new FeatureStandard(key, weight, OptionalDouble.empty(), MOST);
  }

  /** Of a feature that reaches half of its weight somewhere. */
  static FeatureStandard of(String key, float weight, double pivot) {
    return new FeatureStandard(key, weight, OptionalDouble.of(pivot), MOST);
  }

  /** Of a feature without a pivot whose weight may not be set so high. */
  static FeatureStandard upTo(float mostWeight, String key, float weight) {
    return new FeatureStandard(key, weight, OptionalDouble.empty(), mostWeight);
  }
}
