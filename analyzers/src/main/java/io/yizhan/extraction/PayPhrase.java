package io.yizhan.extraction;

import io.yizhan.extraction.WageWords.Side;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of one phrase of pay while it is read. One text, one thread. */
final class PayPhrase {

  /** What the amount is per, when said. */
  @Nullable WagePeriod period;

  /** The side on which the amount bounds, when it does. */
  @Nullable Side side;

  /** When pay is handed over, when said. */
  @Nullable SettlementCycle settlement;

  /** Whether a word of pay leads to the amount: 工资, 底薪. */
  boolean paid;

  /** Whether what leads to the amount is enough to make it pay. */
  boolean led;

  /** Whether 元 or 块钱 follows it at a distance. */
  boolean money;

  /** Whether a unit, a bound or 日结 follows it. */
  boolean linked;

  /** Whether two units, or the ends of a range, cannot both hold. */
  boolean contradicts;

  /** How far the phrase has been read. */
  int at;

  /** Notes a bound, and whether its word speaks of pay. */
  void bound(Side bound, boolean ofPay) {
    side = bound;
    paid |= ofPay;
  }

  /** Whether a leading word speaks of pay, and not only of more or less. */
  boolean saysPay() {
    return paid || period != null || settlement != null;
  }

  /** Notes a unit; a second one contradicts the first. */
  void per(Optional<WagePeriod> said) {
    if (said.isPresent()) {
      contradicts |= period != null && period != said.get();
      period = said.get();
    }
  }

  /** The wage of a range of amounts under what the phrase says of it. */
  Wage wage(PayRange range) {
    boolean spread = range.low().compareTo(range.high()) < 0;
    Optional<BigDecimal> low =
        side == Side.UPPER && !spread ? Optional.empty() : Optional.of(range.low());
    Optional<BigDecimal> high =
        side == Side.LOWER && !spread ? Optional.empty() : Optional.of(range.high());
    Optional<WagePeriod> unit = Optional.ofNullable(period);
    if (unit.isEmpty() && settlement == SettlementCycle.DAILY) {
      unit = Optional.of(WagePeriod.DAY);
    }
    return new Wage(low, high, unit);
  }

  /** The least amount that is pay without a word for money: nobody works for 8 yuan a day. */
  BigDecimal least() {
    if (period == null) {
      return BigDecimal.TEN;
    }
    return switch (period) {
      case HOUR -> BigDecimal.valueOf(5);
      case DAY -> BigDecimal.valueOf(20);
      case WEEK -> BigDecimal.valueOf(100);
      case MONTH -> BigDecimal.valueOf(300);
      case YEAR -> BigDecimal.valueOf(1000);
      case PIECE -> BigDecimal.ZERO;
    };
  }
}
