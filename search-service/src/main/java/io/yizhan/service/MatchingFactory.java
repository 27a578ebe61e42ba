package io.yizhan.service;

import io.yizhan.match.MatchWeights;
import io.yizhan.match.Part;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What counts for how much in a match; parts that are not set keep the standard of {@link
 * MatchWeights}.
 *
 * @param weights by the name of a {@link Part}; brought to a sum of 1
 */
public record MatchingFactory(@Nullable Map<String, @Nullable Double> weights) {

  /** Refuses names that are no part, weights that are no numbers >= 0, and a side without any. */
  public MatchingFactory {
    MatchWeights _ = build(weights);
  }

  /** Nothing but the standard. */
  public static MatchingFactory standard() {
    return new MatchingFactory(null);
  }

  /** The weights that are set. */
  public MatchWeights build() {
    return build(weights);
  }

  private static MatchWeights build(@Nullable Map<String, @Nullable Double> weights) {
    Map<Part, Double> set = new EnumMap<>(Part.class);
    if (weights != null) {
      weights.forEach((name, weight) -> set.put(part(name), number(name, weight)));
    }
    return MatchWeights.of(set);
  }

  private static Part part(String name) {
    return Arrays.stream(Part.values())
        .filter(part -> part.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "matching.weights must name one of "
                        + Arrays.toString(Part.values())
                        + "; got: "
                        + name));
  }

  private static double number(String name, @Nullable Double weight) {
    if (weight == null) {
      throw new IllegalArgumentException(
          "matching.weights." + name + " must be a number >= 0; got: nothing");
    }
    return weight;
  }
}
