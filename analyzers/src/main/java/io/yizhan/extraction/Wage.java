package io.yizhan.extraction;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A pay range in yuan: 4-6千/月 is {@code 4000…6000 per MONTH}, 面议 is {@link #UNKNOWN}.
 *
 * <p>Each part may be unknown by itself: 300包吃住 knows its amount and not its period. Amounts are
 * exact decimals with trailing zeros stripped, so 200 and 200.00 are equal.
 *
 * @param minYuan the lower bound; equal to {@code maxYuan} for a single amount
 * @param maxYuan the upper bound; empty for 200以上
 * @param period what the amount is per
 */
public record Wage(
    Optional<BigDecimal> minYuan, Optional<BigDecimal> maxYuan, Optional<WagePeriod> period) {

  /** 面议: nothing is known. */
  public static final Wage UNKNOWN = new Wage(Optional.empty(), Optional.empty(), Optional.empty());

  /** Refuses negative amounts and a minimum above the maximum. */
  public Wage {
    minYuan = minYuan.map(Wage::requireAmount);
    maxYuan = maxYuan.map(Wage::requireAmount);
    if (minYuan.isPresent() && maxYuan.isPresent() && minYuan.get().compareTo(maxYuan.get()) > 0) {
      throw new IllegalArgumentException(
          "wage min must be <= max; got: " + minYuan.get() + " > " + maxYuan.get());
    }
  }

  /** A single known amount, 200元/天. */
  public static Wage of(BigDecimal yuan, WagePeriod period) {
    return new Wage(Optional.of(yuan), Optional.of(yuan), Optional.of(period));
  }

  /** A known range, 180-220元/天. */
  public static Wage between(BigDecimal minYuan, BigDecimal maxYuan, WagePeriod period) {
    return new Wage(Optional.of(minYuan), Optional.of(maxYuan), Optional.of(period));
  }

  /** The best pay the ad promises: the maximum, else the minimum. */
  public Optional<BigDecimal> bestYuan() {
    return maxYuan.or(() -> minYuan);
  }

  private static BigDecimal requireAmount(BigDecimal yuan) {
    if (yuan.signum() < 0) {
      throw new IllegalArgumentException("wage must be >= 0 yuan; got: " + yuan);
    }
    BigDecimal stripped = yuan.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
