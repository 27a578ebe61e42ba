package io.yizhan.search;

import io.yizhan.extraction.WagePeriod;

/**
 * The least pay a seeker wants.
 *
 * @param yuan the amount, at least 0
 * @param period what it is per; {@link WagePeriod#DAY} compares with each job's own day, {@link
 *     WagePeriod#PIECE} compares with nothing and is refused
 */
public record PayFloor(double yuan, WagePeriod period) {

  /** Refuses an amount below 0, NaN among them, and piece rates. */
  public PayFloor {
    if (!(yuan >= 0)) {
      throw new IllegalArgumentException("yuan must be >= 0; got: " + yuan);
    }
    if (period == WagePeriod.PIECE) {
      throw new IllegalArgumentException("a pay floor must not be per piece");
    }
  }
}
