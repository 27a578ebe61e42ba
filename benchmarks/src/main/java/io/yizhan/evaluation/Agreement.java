package io.yizhan.evaluation;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.extraction.Wage;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** How what was read from an ad's text stands to what its form says of one field. */
enum Agreement {
  /** Both say the same; of pay, amounts that meet. */
  AGREE("agree"),
  /** The text says nothing of it, or an amount per another unit. */
  SILENT("silent"),
  /** They differ. */
  DIFFER("differ");

  /** Boards begin a span one yuan above the end of the last. */
  private static final BigDecimal SLACK = new BigDecimal("1.01");

  private final String measure;

  Agreement(String measure) {
    this.measure = measure;
  }

  /** What a figure of it is called. */
  String measure() {
    return measure;
  }

  /** Whether a form says anything of a field. */
  static boolean isSaid(AdField field, AdForm form) {
    return !form.agrees(field, form.without(Set.of(field)));
  }

  /** Compares a field that the form says. */
  static Agreement of(AdField field, AdForm form, AdForm read, Occupations occupations) {
    boolean silent =
        !isSaid(field, read) || (field == AdField.WAGE_AMOUNT && otherUnit(form, read));
    if (silent) {
      return SILENT;
    }
    boolean same =
        switch (field) {
          case OCCUPATION -> code(form, occupations).equals(code(read, occupations));
          case WAGE_AMOUNT -> meet(form.wage(), read.wage());
          case WAGE_UNIT, SETTLEMENT, EMPLOYMENT_TYPE, SHIFTS, WEEKLY, HEADCOUNT, BENEFITS ->
              form.agrees(field, read);
        };
    return same ? AGREE : DIFFER;
  }

  private static boolean otherUnit(AdForm form, AdForm read) {
    return form.wage().period().isPresent()
        && read.wage().period().isPresent()
        && !form.wage().period().equals(read.wage().period());
  }

  private static Optional<String> code(AdForm form, Occupations occupations) {
    return form.occupation().map(name -> occupations.find(name).map(Occupation::code).orElse(name));
  }

  private static boolean meet(Wage one, Wage other) {
    return isBelow(one, other) && isBelow(other, one);
  }

  /** Whether one begins before the other ends. */
  private static boolean isBelow(Wage one, Wage other) {
    Optional<BigDecimal> end = other.maxYuan();
    return end.isEmpty()
        || one.minYuan().orElse(BigDecimal.ZERO).compareTo(end.get().multiply(SLACK)) <= 0;
  }
}
