package io.yizhan.extraction;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The fields of an ad's form that hold one of a few values, beside its text. One that the form
 * leaves open is filled when the text says exactly one. The two contradict each other when the form
 * can hold with nothing the text says. Stateless.
 */
final class AdChoices {

  /** Whoever works one day is paid that day and at the end of the work. */
  private static final Set<SettlementCycle> ALIKE_FOR_A_DAY =
      Set.of(SettlementCycle.DAILY, SettlementCycle.ON_COMPLETION);

  private AdChoices() {}

  /** When pay is handed over. */
  static Optional<SettlementCycle> settlement(AdDraft draft, List<SettlementCycle> said) {
    return choice(
        draft,
        AdField.SETTLEMENT,
        draft.form().settlement(),
        said,
        AdChoices::excludes,
        SettlementCycle::label,
        (cycle, meaning) ->
            meaning.equals(new Meaning.Settled(cycle))
                || (meaning instanceof Meaning.Pay(var _, Optional<SettlementCycle> settled)
                    && settled.equals(Optional.of(cycle)))
                || (meaning instanceof Meaning.DailyPaid && cycle == SettlementCycle.DAILY));
  }

  /** The nature of work. */
  static Optional<EmploymentType> employmentType(AdDraft draft, List<EmploymentType> said) {
    return choice(
        draft,
        AdField.EMPLOYMENT_TYPE,
        draft.form().employmentType(),
        said,
        AdChoices::excludes,
        EmploymentType::label,
        (type, meaning) ->
            meaning.equals(new Meaning.Nature(type))
                || (meaning instanceof Meaning.DailyPaid && type == EmploymentType.DAILY));
  }

  private static boolean excludes(SettlementCycle form, SettlementCycle said) {
    return form != said && !(ALIKE_FOR_A_DAY.contains(form) && ALIKE_FOR_A_DAY.contains(said));
  }

  /** Most natures go together: 长期招日结小时工, 暑假临时工. A contract is no work by the day. */
  private static boolean excludes(EmploymentType form, EmploymentType said) {
    return form == EmploymentType.LONG_TERM && said == EmploymentType.DAILY;
  }

  private static <T> Optional<T> choice(
      AdDraft draft,
      AdField field,
      Optional<T> form,
      List<T> said,
      BiPredicate<T, T> excludes,
      Function<T, String> label,
      BiPredicate<T, Meaning> means) {
    if (form.isEmpty()) {
      if (said.size() != 1) {
        return form;
      }
      draft.fill(field);
      return Optional.of(said.getFirst());
    }
    T own = form.get();
    if (!said.isEmpty() && said.stream().allMatch(other -> excludes.test(own, other))) {
      Predicate<Meaning> meant = meaning -> means.test(said.getFirst(), meaning);
      draft.contradicts(field, label.apply(own), meant);
    }
    return form;
  }
}
