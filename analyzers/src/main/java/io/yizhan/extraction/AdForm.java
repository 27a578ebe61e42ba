package io.yizhan.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The fields of an ad's form, as far as a text can speak of them; empty is what the form leaves
 * open.
 *
 * @param occupation the trade's code
 * @param wage the pay; {@link Wage#UNKNOWN} when open
 * @param settlement when pay is handed over
 * @param employmentType the nature of work
 * @param shifts hours on days
 * @param weekly hours on weekdays
 * @param headcount people wanted
 * @param benefits what comes with the job, in any words
 */
public record AdForm(
    Optional<String> occupation,
    Wage wage,
    Optional<SettlementCycle> settlement,
    Optional<EmploymentType> employmentType,
    List<Shift> shifts,
    List<WeeklyPattern> weekly,
    Optional<Integer> headcount,
    List<String> benefits) {

  /** A form that says nothing. */
  public static final AdForm EMPTY =
      new AdForm(
          Optional.empty(),
          Wage.UNKNOWN,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of());

  /** Takes its own copies. */
  public AdForm {
    shifts = List.copyOf(shifts);
    weekly = List.copyOf(weekly);
    benefits = List.copyOf(benefits);
  }

  /** Whether a field is the same in another form. */
  public boolean agrees(AdField field, AdForm other) {
    return switch (field) {
      case OCCUPATION -> occupation.equals(other.occupation);
      case WAGE_AMOUNT ->
          wage.minYuan().equals(other.wage.minYuan())
              && wage.maxYuan().equals(other.wage.maxYuan());
      case WAGE_UNIT -> wage.period().equals(other.wage.period());
      case SETTLEMENT -> settlement.equals(other.settlement);
      case EMPLOYMENT_TYPE -> employmentType.equals(other.employmentType);
      case SHIFTS -> shifts.equals(other.shifts);
      case WEEKLY -> weekly.equals(other.weekly);
      case HEADCOUNT -> headcount.equals(other.headcount);
      case BENEFITS -> benefits.equals(other.benefits);
    };
  }

  /** The same with these fields open. */
  public AdForm without(Set<AdField> fields) {
    return new AdForm(
        unlessIn(fields, AdField.OCCUPATION, occupation),
        new Wage(
            unlessIn(fields, AdField.WAGE_AMOUNT, wage.minYuan()),
            unlessIn(fields, AdField.WAGE_AMOUNT, wage.maxYuan()),
            unlessIn(fields, AdField.WAGE_UNIT, wage.period())),
        unlessIn(fields, AdField.SETTLEMENT, settlement),
        unlessIn(fields, AdField.EMPLOYMENT_TYPE, employmentType),
        fields.contains(AdField.SHIFTS) ? List.of() : shifts,
        fields.contains(AdField.WEEKLY) ? List.of() : weekly,
        unlessIn(fields, AdField.HEADCOUNT, headcount),
        fields.contains(AdField.BENEFITS) ? List.of() : benefits);
  }

  private static <T> Optional<T> unlessIn(Set<AdField> fields, AdField field, Optional<T> value) {
    return fields.contains(field) ? Optional.empty() : value;
  }

  /** The same with other pay. */
  public AdForm withWage(Wage other) {
    return new AdForm(
        occupation, other, settlement, employmentType, shifts, weekly, headcount, benefits);
  }

  /** The same with other times. */
  AdForm withTimes(List<Shift> otherShifts, List<WeeklyPattern> otherWeekly) {
    return new AdForm(
        occupation,
        wage,
        settlement,
        employmentType,
        otherShifts,
        otherWeekly,
        headcount,
        benefits);
  }
}
