package io.yizhan.match;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * How much each {@link Part} counts; weights of all parts sum to 1, so that scores are 0…1.
 * Immutable.
 */
public final class MatchWeights {

  private final Map<Part, Double> weights = new EnumMap<>(Part.class);
  private final double forward;
  private final double reverse;

  private MatchWeights(Map<Part, Double> given) {
    double sum = given.values().stream().mapToDouble(Double::doubleValue).sum();
    double forwardSum = 0;
    double reverseSum = 0;
    for (Part part : Part.values()) {
      double weight = Objects.requireNonNull(given.get(part)) / sum;
      weights.put(part, weight);
      switch (part.side()) {
        case FORWARD -> forwardSum += weight;
        case REVERSE -> reverseSum += weight;
      }
    }
    forward = forwardSum;
    reverse = reverseSum;
  }

  /** The defaults of {@link Part#defaultWeight}. */
  public static MatchWeights standard() {
    return of(Map.of());
  }

  /**
   * Weights that replace some defaults; brought to a sum of 1.
   *
   * @throws IllegalArgumentException when one is negative or no number, or a side has none
   */
  public static MatchWeights of(Map<Part, Double> changed) {
    Map<Part, Double> all = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      double weight = changed.getOrDefault(part, part.defaultWeight());
      if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
        throw new IllegalArgumentException(
            "matching.weights." + part + " must be a number >= 0; got: " + weight);
      }
      all.put(part, weight);
    }
    for (Side side : Side.values()) {
      if (all.entrySet().stream().noneMatch(e -> e.getKey().side() == side && e.getValue() > 0)) {
        throw new IllegalArgumentException(
            "matching.weights must give a part of " + side + " a weight > 0");
      }
    }
    return new MatchWeights(all);
  }

  /** The weight of a part, 0…1. */
  public double of(Part part) {
    return weights.getOrDefault(part, 0.0);
  }

  /** The weights of one side together. */
  double of(Side side) {
    return switch (side) {
      case FORWARD -> forward;
      case REVERSE -> reverse;
    };
  }
}
