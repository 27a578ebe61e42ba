package io.yizhan.service;

import io.yizhan.policy.PolicyRegions;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How policies are asked.
 *
 * @param region code or name of the place whose rules hold for a question that names none: 420704
 *     or 鄂城区; empty: rules of every place answer it
 * @param vectorThreads how many threads compute the vectors of what was imported
 */
public record PolicyFactory(@Nullable String region, @Min(1) @Max(64) int vectorThreads) {

  /** What holds when nothing is set. */
  public static PolicyFactory standard() {
    return new PolicyFactory(null, 1);
  }

  /** The code of the place that questions are asked from; empty: from anywhere. */
  public Optional<String> home() {
    return Optional.ofNullable(region)
        .map(PolicyRegions::of)
        .filter(code -> !code.equals(PolicyRegions.WHOLE_COUNTRY));
  }
}
