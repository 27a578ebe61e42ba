package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import java.util.List;
import java.util.Set;

/**
 * What a job pays and when.
 *
 * @param wage the pay; {@link Wage#UNKNOWN} when it is open
 * @param settlement when it is handed over
 * @param piece what piece pay is per; empty otherwise
 */
record JobPay(Wage wage, SettlementCycle settlement, String piece) {

  private static final Set<String> RUNNING_PIECES = Set.of("件", "单", "台", "间", "趟");

  /** Pay for a job of this trade and nature, worked at these times. */
  static JobPay roll(Trade trade, EmploymentType type, WorkTimes times, Dice dice) {
    WagePeriod period = period(trade, type, dice);
    String piece = period == WagePeriod.PIECE ? range(trade, period).piece() : "";
    boolean dated = !times.shifts().isEmpty();
    SettlementCycle settlement = settlement(type, dated, RUNNING_PIECES.contains(piece), dice);
    if (dice.chance(type == EmploymentType.LONG_TERM || type == EmploymentType.PROJECT ? 6 : 2)) {
      return new JobPay(Wage.UNKNOWN, settlement, piece);
    }
    PayRange range = range(trade, period);
    double share = dice.unit();
    boolean single = !dice.chance(period == WagePeriod.MONTH ? 75 : 25);
    Wage wage =
        single
            ? Wage.of(range.at(share), period)
            : Wage.between(range.at(share * 0.6), range.at(share * 0.6 + 0.4), period);
    return new JobPay(wage, settlement, piece);
  }

  /** Whether work goes on piece by piece (件, 单), rather than until something is built or done. */
  boolean piecework() {
    return RUNNING_PIECES.contains(piece);
  }

  /** The amount as ads print it: 220, 200-220; empty when the wage is open. */
  String amount() {
    if (wage.minYuan().isEmpty() || wage.maxYuan().isEmpty()) {
      return "";
    }
    String low = wage.minYuan().get().toPlainString();
    String high = wage.maxYuan().get().toPlainString();
    return low.equals(high) ? low : low + "-" + high;
  }

  private static WagePeriod period(Trade trade, EmploymentType type, Dice dice) {
    List<WagePeriod> wanted =
        switch (type) {
          case DAILY ->
              dice.chance(75)
                  ? List.of(WagePeriod.DAY, WagePeriod.HOUR)
                  : List.of(WagePeriod.HOUR, WagePeriod.DAY);
          case HOURLY -> List.of(WagePeriod.HOUR, WagePeriod.PIECE);
          case SEASONAL -> List.of(WagePeriod.DAY, WagePeriod.HOUR, WagePeriod.MONTH);
          case DISPATCH ->
              dice.chance(50)
                  ? List.of(WagePeriod.HOUR, WagePeriod.MONTH)
                  : List.of(WagePeriod.MONTH, WagePeriod.HOUR);
          case PROJECT -> List.of(WagePeriod.PIECE, WagePeriod.DAY);
          case LONG_TERM -> List.of(WagePeriod.MONTH, WagePeriod.DAY);
        };
    return wanted.stream()
        .filter(trade.pay()::containsKey)
        .findFirst()
        .orElseGet(() -> trade.pay().keySet().iterator().next());
  }

  private static PayRange range(Trade trade, WagePeriod period) {
    PayRange range = trade.pay().get(period);
    if (range == null) {
      throw new IllegalArgumentException(trade.name() + " must pay per " + period);
    }
    return range;
  }

  private static SettlementCycle settlement(
      EmploymentType type, boolean dated, boolean piecework, Dice dice) {
    return switch (type) {
      case DAILY -> dice.chance(88) ? SettlementCycle.DAILY : SettlementCycle.WEEKLY;
      case HOURLY -> {
        SettlementCycle later = dated ? SettlementCycle.WEEKLY : SettlementCycle.MONTHLY;
        yield dice.chance(dated ? 75 : 40) ? SettlementCycle.DAILY : later;
      }
      case SEASONAL -> dice.chance(45) ? SettlementCycle.WEEKLY : SettlementCycle.MONTHLY;
      case PROJECT -> {
        if (!piecework) {
          yield SettlementCycle.ON_COMPLETION;
        }
        SettlementCycle sooner = dated ? SettlementCycle.DAILY : SettlementCycle.WEEKLY;
        yield dice.chance(dated ? 80 : 30) ? sooner : SettlementCycle.MONTHLY;
      }
      case DISPATCH, LONG_TERM -> SettlementCycle.MONTHLY;
    };
  }
}
