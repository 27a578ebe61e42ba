package io.yizhan.synthetic;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a trade pays per something, before an employer decides: {@code DAY:220-320}.
 *
 * @param lowYuan least
 * @param highYuan most
 * @param piece what a piece is (件, 平方 …); empty unless paid by the piece
 */
record PayRange(BigDecimal lowYuan, BigDecimal highYuan, String piece) {

  /** Reads {@code 220-320} or {@code 0.3-0.6:件}. */
  static PayRange parse(String text) {
    int dash = text.indexOf('-');
    int colon = text.indexOf(':');
    return new PayRange(
        new BigDecimal(text.substring(0, dash)),
        new BigDecimal(text.substring(dash + 1, colon < 0 ? text.length() : colon)),
        colon < 0 ? "" : text.substring(colon + 1));
  }

  /** An amount a share (0…1) of the way up, rounded as people round: 227 to 230, 0.43 to 0.45. */
  BigDecimal at(double share) {
    BigDecimal exact = lowYuan.add(highYuan.subtract(lowYuan).multiply(BigDecimal.valueOf(share)));
    BigDecimal step = step();
    return exact.divide(step, 0, RoundingMode.HALF_UP).multiply(step).stripTrailingZeros();
  }

  private BigDecimal step() {
    double high = highYuan.doubleValue();
    if (high < 1.5) {
      return new BigDecimal("0.05");
    }
    if (high < 16) {
      return new BigDecimal("0.5");
    }
    if (high < 100) {
      return BigDecimal.ONE;
    }
    return BigDecimal.valueOf(high < 1300 ? 10 : 100);
  }
}
