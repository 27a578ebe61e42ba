package io.yizhan.ranking;

import java.util.OptionalDouble;

/**
 * What is set of a feature; what is not keeps the standard.
 *
 * @param weight how much it counts at most
 * @param pivot where half of that is reached
 */
public record FeatureSetting(OptionalDouble weight, OptionalDouble pivot) {}
