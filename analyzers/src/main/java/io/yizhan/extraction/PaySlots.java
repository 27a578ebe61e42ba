package io.yizhan.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes one wage of the amounts of a text, or several rates with a name each, or leaves them out.
 *
 * <ul>
 *   <li>大工350小工220 are two rates; with a unit each, the wage is the span of both
 *   <li>16-17元/小时 … 白班16元/小时 is one wage that holds the other
 *   <li>月薪5000 … 22元/小时 contradict each other: both are left out
 *   <li>a bare number is left out, and listed unless the text is an ad or a question
 * </ul>
 *
 * <p>Stateless.
 */
final class PaySlots {

  private PaySlots() {}

  /** Fills pay and settlement that are wanted, or those that are refused. */
  static void fill(Reading reading, boolean refused, SlotsBuilder slots) {
    List<Integer> pays = new ArrayList<>();
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      if (reading.isRefused(i) != refused) {
        continue;
      }
      switch (reading.meaning(i)) {
        case Meaning.Pay(Wage wage, Optional<SettlementCycle> settlement) -> {
          settlement.ifPresent(slots.settlements::add);
          if (hasName(reading, i) && wage.bestYuan().isPresent()) {
            named.add(i);
          } else {
            pays.add(i);
          }
        }
        case Meaning.BareAmount _ -> {
          if (hasName(reading, i)) {
            named.add(i);
          } else {
            leaveOut(reading, i);
          }
        }
        case Meaning.Settled(SettlementCycle cycle) -> slots.settlements.add(cycle);
        default -> {}
      }
    }
    if (named.size() >= 2) {
      rates(reading, named, slots);
    } else {
      for (int index : named) {
        if (reading.meaning(index) instanceof Meaning.BareAmount) {
          leaveOut(reading, index);
        } else {
          pays.addFirst(index);
        }
      }
    }
    if (slots.wage.isEmpty()) {
      oneWage(reading, pays, slots);
    }
  }

  private static void leaveOut(Reading reading, int index) {
    if (reading.kind() == UtteranceKind.AD || reading.kind() == UtteranceKind.QUESTION) {
      reading.drop(index);
    } else {
      reading.leaveOut(index, Unresolved.Reason.BARE_NUMBER);
    }
  }

  /** Whether a trade or a shift's name stands right before: 大工350, 夜班240. */
  private static boolean hasName(Reading reading, int index) {
    int before = reading.touchingBefore(index);
    return before >= 0
        && (reading.meaning(before) instanceof Meaning.Trade
            || (reading.meaning(before) instanceof Meaning.Part(var _, boolean shiftName)
                && shiftName));
  }

  private static void rates(Reading reading, List<Integer> named, SlotsBuilder slots) {
    List<Wage> wages = new ArrayList<>();
    for (int index : named) {
      Wage wage = wageOf(reading, index);
      wages.add(wage);
      slots.rates.add(new Rate(reading.words(reading.touchingBefore(index)), wage));
    }
    Wage first = wages.getFirst();
    boolean oneUnit =
        first.period().isPresent()
            && wages.stream().allMatch(wage -> wage.period().equals(first.period()));
    if (oneUnit) {
      slots.wage = Optional.of(hull(wages));
    }
  }

  private static Wage wageOf(Reading reading, int index) {
    return switch (reading.meaning(index)) {
      case Meaning.Pay(Wage wage, var _) -> wage;
      case Meaning.BareAmount(Wage wage) -> wage;
      default -> Wage.UNKNOWN;
    };
  }

  private static void oneWage(Reading reading, List<Integer> pays, SlotsBuilder slots) {
    List<Wage> wages = new ArrayList<>();
    for (int index : pays) {
      Wage wage = wageOf(reading, index);
      if (wage.bestYuan().isPresent() && !wages.contains(wage)) {
        wages.add(wage);
      }
    }
    if (wages.isEmpty()) {
      pays.stream()
          .findFirst()
          .ifPresent(index -> slots.wage = Optional.of(wageOf(reading, index)));
      return;
    }
    for (Wage wage : wages) {
      if (wages.stream().allMatch(other -> holds(wage, other))) {
        slots.wage = Optional.of(wage);
        return;
      }
    }
    for (int index : pays) {
      reading.leaveOut(index, Unresolved.Reason.CONTRADICTION);
    }
  }

  /**
   * Whether one wage says all the other does: a wider span of the same unit, or 底薪3000 beside 5000.
   */
  private static boolean holds(Wage wide, Wage narrow) {
    boolean unit = narrow.period().isEmpty() || narrow.period().equals(wide.period());
    boolean inside =
        low(wide).compareTo(low(narrow)) <= 0 && high(wide).compareTo(high(narrow)) >= 0;
    boolean implied = narrow.maxYuan().isEmpty() && low(wide).compareTo(low(narrow)) >= 0;
    return unit && (inside || implied);
  }

  private static Wage hull(List<Wage> wages) {
    BigDecimal low = wages.stream().map(PaySlots::low).reduce(BigDecimal::min).orElseThrow();
    BigDecimal high = wages.stream().map(PaySlots::high).reduce(BigDecimal::max).orElseThrow();
    return new Wage(Optional.of(low), Optional.of(high), wages.getFirst().period());
  }

  private static BigDecimal low(Wage wage) {
    return wage.minYuan().or(wage::maxYuan).orElse(BigDecimal.ZERO);
  }

  private static BigDecimal high(Wage wage) {
    return wage.bestYuan().orElse(BigDecimal.ZERO);
  }
}
