package io.yizhan.service;

import io.yizhan.match.MatchWeights;
import io.yizhan.match.Part;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What counts for how much in a match; parts that are not set keep the standard of {@link
 * MatchWeights}.
 *
 * @param weights by part; brought to a sum of 1
 */
public record MatchingFactory(@Nullable Map<Part, Double> weights) {

  /** Refuses weights that are negative or no numbers, and a side without any. */
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

  private static MatchWeights build(@Nullable Map<Part, Double> weights) {
    Map<Part, Double> set = new EnumMap<>(Part.class);
    if (weights != null) {
      set.putAll(weights);
    }
    return MatchWeights.of(set);
  }
}
