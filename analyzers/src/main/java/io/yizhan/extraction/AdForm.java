package io.yizhan.extraction;

import java.util.List;
import java.util.Optional;

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

  /** The same with other pay. */
  public AdForm withWage(Wage other) {
    return new AdForm(
        occupation, other, settlement, employmentType, shifts, weekly, headcount, benefits);
  }
}
