package io.yizhan.synthetic;

import io.yizhan.extraction.EmploymentType;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.Wish;
import java.util.EnumSet;
import java.util.List;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;

/**
 * What a worker wants, near what their trade pays.
 *
 * @param wish the wish
 * @param piece what a piece is, when the floor is per piece; empty otherwise
 */
record WorkerWish(Wish wish, String piece) {

  private static final List<Double> DISTANCES_KM =
      List.of(3.0, 5.0, 5.0, 8.0, 10.0, 10.0, 15.0, 20.0, 30.0);

  /** A wish of someone whose main trade this is. */
  static WorkerWish roll(Trade trade, Dice dice) {
    Set<EmploymentType> types = EnumSet.noneOf(EmploymentType.class);
    if (!dice.chance(15)) {
      for (int i = dice.between(1, 3); i > 0; i--) {
        types.add(trade.types().pick(dice).getKey());
      }
    }
    Entry<WagePeriod, PayRange> pay = dice.pick(List.copyOf(trade.pay().entrySet()));
    WagePeriod period = pay.getKey();
    PayRange range = pay.getValue();
    Wage floor =
        dice.chance(12)
            ? Wage.UNKNOWN
            : new Wage(
                Optional.of(range.at(dice.unit() * 0.55)), Optional.empty(), Optional.of(period));
    Optional<Boolean> lodging = dice.chance(40) ? Optional.empty() : Optional.of(dice.chance(45));
    Optional<Double> distance =
        dice.chance(8) ? Optional.empty() : Optional.of(dice.pick(DISTANCES_KM));
    return new WorkerWish(
        new Wish(types, settlements(types, dice), floor, distance, lodging),
        period == WagePeriod.PIECE ? range.piece() : "");
  }

  private static Set<SettlementCycle> settlements(Set<EmploymentType> types, Dice dice) {
    if (types.isEmpty() || dice.chance(30)) {
      return Set.of();
    }
    Set<SettlementCycle> settlements = EnumSet.noneOf(SettlementCycle.class);
    for (EmploymentType type : types) {
      switch (type) {
        case DAILY, HOURLY -> settlements.add(SettlementCycle.DAILY);
        case SEASONAL ->
            settlements.addAll(Set.of(SettlementCycle.WEEKLY, SettlementCycle.MONTHLY));
        case PROJECT ->
            settlements.addAll(Set.of(SettlementCycle.ON_COMPLETION, SettlementCycle.MONTHLY));
        case DISPATCH, LONG_TERM -> settlements.add(SettlementCycle.MONTHLY);
      }
    }
    if (dice.chance(30)) {
      settlements.add(SettlementCycle.WEEKLY);
    }
    return settlements;
  }
}
