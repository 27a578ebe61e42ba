package io.yizhan.extraction;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The pay of an ad's form beside that of its text.
 *
 * <p>The text supplies the amount when the form has none, and the unit when the form has an amount
 * alone and every amount of the text that meets it is per one unit. Otherwise the two contradict
 * each other when no amount of the text confirms the form and one has the form's amount per another
 * unit, or another amount, bounded on both sides, per the form's unit: 月薪过万 is a boast and 底薪4000 a
 * beginning. Stateless.
 */
final class AdPay {

  /** Boards begin a span one yuan above the end of the last. */
  private static final BigDecimal SLACK = new BigDecimal("1.01");

  private AdPay() {}

  /** The form's pay, with what it leaves open filled from the text. */
  static Wage wage(AdDraft draft, Slots said) {
    Wage form = draft.form().wage();
    if (form.bestYuan().isEmpty()) {
      return said.wage()
          .filter(wage -> fits(form, wage))
          .map(wage -> filled(draft, wage))
          .orElse(form);
    }
    List<Wage> told = told(draft.reading());
    if (form.period().isPresent()) {
      compare(draft, form, told);
      return form;
    }
    Set<WagePeriod> units = new HashSet<>();
    told.stream()
        .filter(wage -> meets(form, wage))
        .forEach(wage -> wage.period().ifPresent(units::add));
    if (units.size() != 1) {
      return form;
    }
    draft.fill(AdField.WAGE_UNIT);
    return new Wage(form.minYuan(), form.maxYuan(), Optional.of(units.iterator().next()));
  }

  /** Whether an amount goes with the unit that the form says without one. */
  private static boolean fits(Wage form, Wage found) {
    boolean sameUnit =
        form.period().isEmpty() || found.period().isEmpty() || form.period().equals(found.period());
    return found.bestYuan().isPresent() && sameUnit;
  }

  private static Wage filled(AdDraft draft, Wage found) {
    Optional<WagePeriod> own = draft.form().wage().period();
    draft.fill(AdField.WAGE_AMOUNT);
    if (own.isEmpty() && found.period().isPresent()) {
      draft.fill(AdField.WAGE_UNIT);
    }
    return new Wage(found.minYuan(), found.maxYuan(), own.or(found::period));
  }

  /** Every amount with its unit that the text tells, also where several kept it from one wage. */
  private static List<Wage> told(Reading reading) {
    List<Wage> told = new ArrayList<>();
    for (int i = 0; i < reading.size(); i++) {
      if (reading.meaning(i) instanceof Meaning.Pay(Wage wage, var _)
          && wage.bestYuan().isPresent()) {
        told.add(wage);
      }
    }
    return told;
  }

  private static void compare(AdDraft draft, Wage form, List<Wage> told) {
    boolean confirmed =
        told.stream().anyMatch(wage -> wage.period().equals(form.period()) && meets(form, wage));
    if (confirmed) {
      return;
    }
    for (Wage wage : told) {
      boolean otherUnit = wage.period().isPresent() && !wage.period().equals(form.period());
      if (otherUnit && meets(form, wage)) {
        draft.contradicts(AdField.WAGE_UNIT, shown(form), isPay(wage));
        return;
      }
    }
    for (Wage wage : told) {
      boolean bounded = wage.minYuan().isPresent() && wage.maxYuan().isPresent();
      if (bounded && wage.period().equals(form.period())) {
        draft.contradicts(AdField.WAGE_AMOUNT, shown(form), isPay(wage));
        return;
      }
    }
  }

  private static Predicate<Meaning> isPay(Wage wage) {
    return meaning -> meaning instanceof Meaning.Pay(Wage other, var _) && other.equals(wage);
  }

  /** Whether the two spans of amounts have an amount in common, or nearly: 8001-10000 and 8K. */
  private static boolean meets(Wage one, Wage other) {
    return low(one).compareTo(high(other).multiply(SLACK)) <= 0
        && low(other).compareTo(high(one).multiply(SLACK)) <= 0;
  }

  private static BigDecimal low(Wage wage) {
    return wage.minYuan().orElse(BigDecimal.ZERO);
  }

  private static BigDecimal high(Wage wage) {
    return wage.maxYuan().orElse(AmountReader.LARGEST);
  }

  private static String shown(Wage wage) {
    String low = wage.minYuan().map(BigDecimal::toPlainString).orElse("");
    String high = wage.maxYuan().map(BigDecimal::toPlainString).orElse("");
    String unit = wage.period().map(period -> "/" + period.label()).orElse("");
    return (low.equals(high) ? low : low + "-" + high) + "元" + unit;
  }
}
