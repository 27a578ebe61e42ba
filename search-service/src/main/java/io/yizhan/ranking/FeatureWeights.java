package io.yizhan.ranking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A weight, and where there is one a pivot, for every feature of a kind. Immutable; safe for any
 * thread.
 *
 * @param <F> the features
 */
public final class FeatureWeights<F extends Enum<F> & Feature> {

  private final Map<F, Float> weights;
  private final Map<F, Double> pivots;

  private FeatureWeights(Map<F, Float> weights, Map<F, Double> pivots) {
    this.weights = weights;
    this.pivots = pivots;
  }

  /**
   * The standard of every feature but for what is set.
   *
   * @param settings by {@link Feature#key}
   * @throws IllegalArgumentException when a name is none of a feature, a weight is not 0…{@link
   *     FeatureStandard#mostWeight}, or a pivot is not above 0 or its feature has none
   */
  public static <F extends Enum<F> & Feature> FeatureWeights<F> of(
      Class<F> kind, Map<String, FeatureSetting> settings) {
    Map<F, Float> weights = new EnumMap<>(kind);
    Map<F, Double> pivots = new EnumMap<>(kind);
    for (F feature : kind.getEnumConstants()) {
      weights.put(feature, feature.standard().weight());
      feature.standard().pivot().ifPresent(pivot -> pivots.put(feature, pivot));
    }
    settings.forEach(
        (name, setting) -> {
          F feature = byKey(kind, name);
          setting.weight().ifPresent(weight -> weights.put(feature, weight(feature, weight)));
          setting.pivot().ifPresent(pivot -> pivots.put(feature, pivot(feature, pivot)));
        });
    return new FeatureWeights<>(weights, pivots);
  }

  /** The most a feature adds. */
  public float weight(F feature) {
    return weights.getOrDefault(feature, feature.standard().weight());
  }

  /**
   * Where half of the weight is reached.
   *
   * @throws IllegalArgumentException when the feature has no pivot
   */
  public double pivot(F feature) {
    Double pivot = pivots.get(feature);
    if (pivot == null) {
      throw new IllegalArgumentException("feature must have a pivot; got: " + feature.key());
    }
    return pivot;
  }

  private static <F extends Enum<F> & Feature> F byKey(Class<F> kind, String name) {
    return Arrays.stream(kind.getEnumConstants())
        .filter(feature -> feature.key().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "feature must be one of "
                        + Arrays.stream(kind.getEnumConstants())
                            .map(Feature::key)
                            .collect(Collectors.joining(", "))
                        + "; got: "
                        + name));
  }

  private static float weight(Feature feature, double weight) {
    if (!(weight >= 0 && weight <= feature.standard().mostWeight())) {
      throw new IllegalArgumentException(
          "weight of "
              + feature.key()
              + " must be 0.."
              + feature.standard().mostWeight()
              + "; got: "
              + weight);
    }
    return (float) weight;
  }

  private static double pivot(Feature feature, double pivot) {
    OptionalDouble standard = feature.standard().pivot();
    if (standard.isEmpty()) {
      throw new IllegalArgumentException("feature has no pivot: " + feature.key());
    }
    if (!(pivot > 0 && pivot < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "pivot of " + feature.key() + " must be > 0; got: " + pivot);
    }
    return pivot;
  }
}
