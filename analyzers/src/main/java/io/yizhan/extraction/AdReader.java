package io.yizhan.extraction;

import io.yizhan.extraction.AdReading.Contradiction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Fills what an ad's form leaves empty from the ad's text, and finds where the two contradict.
 *
 * <ul>
 *   <li>form 220 without a unit, text 一天220元: the unit DAY is filled
 *   <li>form 100元/小时, text 100元/天: a contradiction of {@link AdField#WAGE_UNIT}, and the form stays
 *   <li>form 5000元/月, text 22元/小时: two ways to tell one pay; nothing is said
 *   <li>a trade is filled when the title names exactly one, or else the text does
 *   <li>a headcount, settlement or nature of work is filled when the text names exactly one
 * </ul>
 *
 * <p>A pure function of its arguments; any thread; linear in the text.
 */
public final class AdReader {

  private final Extractor extractor;

  /** Reads with the names an extractor knows. */
  public AdReader(Extractor extractor) {
    this.extractor = extractor;
  }

  /**
   * What title and text add to a form.
   *
   * @param postedAt the moment that 明天 in the text is counted from
   */
  public AdReading read(String title, String text, AdForm form, Instant postedAt) {
    Reading reading = extractor.reading(title + "\n" + text, UtteranceKind.AD, postedAt);
    Slots said = extractor.slots(reading, false);
    Slots refused = extractor.slots(reading, true);
    Draft draft = new Draft(form, reading);
    Slots titled = extractor.extract(title, UtteranceKind.AD, postedAt).wanted();
    AdForm completed =
        new AdForm(
            occupation(draft, titled, said),
            wage(draft, said),
            one(draft, AdField.SETTLEMENT, form.settlement(), said.settlements()),
            one(draft, AdField.EMPLOYMENT_TYPE, form.employmentType(), said.employmentTypes()),
            shifts(draft, said),
            weekly(draft, said),
            headcount(draft, said),
            benefits(draft, said, refused));
    return new AdReading(completed, draft.extracted, draft.contradictions);
  }

  /** The form beside its text while it is being completed. */
  private static final class Draft {
    final AdForm form;
    final Reading reading;
    final Set<AdField> extracted = EnumSet.noneOf(AdField.class);
    final List<Contradiction> contradictions = new ArrayList<>();

    Draft(AdForm form, Reading reading) {
      this.form = form;
      this.reading = reading;
    }

    /** Notes a contradiction with the words of the first mention of this kind. */
    void contradicts(AdField field, String said, Predicate<Meaning> meant) {
      for (int i = 0; i < reading.size(); i++) {
        if (meant.test(reading.meaning(i))) {
          contradictions.add(new Contradiction(field, said, reading.words(i)));
          return;
        }
      }
    }
  }

  private static Optional<String> occupation(Draft draft, Slots titled, Slots said) {
    if (draft.form.occupation().isPresent()) {
      return draft.form.occupation();
    }
    List<FoundOccupation> named =
        titled.occupations().isEmpty() ? said.occupations() : titled.occupations();
    if (named.size() != 1) {
      return Optional.empty();
    }
    draft.extracted.add(AdField.OCCUPATION);
    return Optional.of(named.getFirst().code());
  }

  private static Wage wage(Draft draft, Slots said) {
    Wage form = draft.form.wage();
    if (form.bestYuan().isEmpty()) {
      if (said.wage().flatMap(Wage::bestYuan).isEmpty()) {
        return form;
      }
      Wage found = said.wage().orElseThrow();
      draft.extracted.add(AdField.WAGE_AMOUNT);
      if (found.period().isPresent()) {
        draft.extracted.add(AdField.WAGE_UNIT);
      }
      return found;
    }
    List<Wage> told = told(draft.reading);
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
    draft.extracted.add(AdField.WAGE_UNIT);
    return new Wage(form.minYuan(), form.maxYuan(), Optional.of(units.iterator().next()));
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

  private static void compare(Draft draft, Wage form, List<Wage> told) {
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
      if (wage.period().equals(form.period())) {
        draft.contradicts(AdField.WAGE_AMOUNT, shown(form), isPay(wage));
        return;
      }
    }
  }

  private static Predicate<Meaning> isPay(Wage wage) {
    return meaning -> meaning instanceof Meaning.Pay(Wage other, var _) && other.equals(wage);
  }

  /** Whether the two spans of amounts have an amount in common. */
  private static boolean meets(Wage one, Wage other) {
    return low(one).compareTo(high(other)) <= 0 && low(other).compareTo(high(one)) <= 0;
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

  private static <T> Optional<T> one(Draft draft, AdField field, Optional<T> form, List<T> said) {
    if (form.isEmpty()) {
      if (said.size() != 1) {
        return form;
      }
      draft.extracted.add(field);
      return Optional.of(said.getFirst());
    }
    if (!said.isEmpty() && !said.contains(form.get())) {
      T first = said.getFirst();
      draft.contradicts(
          field,
          form.get() instanceof SettlementCycle cycle ? cycle.label() : label(form.get()),
          meaning ->
              meaning.equals(meaningOf(first))
                  || (meaning instanceof Meaning.Pay(var _, Optional<SettlementCycle> settled)
                      && settled.isPresent()
                      && settled.get().equals(first)));
    }
    return form;
  }

  private static String label(Object value) {
    return value instanceof EmploymentType type ? type.label() : value.toString();
  }

  private static Meaning meaningOf(Object value) {
    return switch (value) {
      case SettlementCycle cycle -> new Meaning.Settled(cycle);
      case EmploymentType type -> new Meaning.Nature(type);
      default -> new Meaning.Guard();
    };
  }

  private static List<Shift> shifts(Draft draft, Slots said) {
    AdForm form = draft.form;
    if (form.shifts().isEmpty() && form.weekly().isEmpty() && !said.shifts().isEmpty()) {
      draft.extracted.add(AdField.SHIFTS);
      return said.shifts();
    }
    for (Shift told : said.shifts()) {
      boolean sameDay = form.shifts().stream().anyMatch(own -> own.date().equals(told.date()));
      if (sameDay && !form.shifts().contains(told)) {
        draft.contradicts(
            AdField.SHIFTS,
            form.shifts().getFirst().start() + "-" + form.shifts().getFirst().end(),
            meaning -> meaning instanceof Meaning.Hours);
        break;
      }
    }
    return form.shifts();
  }

  private static List<WeeklyPattern> weekly(Draft draft, Slots said) {
    AdForm form = draft.form;
    boolean open = form.shifts().isEmpty() && form.weekly().isEmpty();
    if (open && !said.weekly().isEmpty()) {
      draft.extracted.add(AdField.WEEKLY);
      return said.weekly();
    }
    return form.weekly();
  }

  private static Optional<Integer> headcount(Draft draft, Slots said) {
    Optional<Integer> form = draft.form.headcount();
    if (said.headcount().isEmpty()) {
      return form;
    }
    Headcount told = said.headcount().get();
    if (form.isEmpty()) {
      boolean exact = told.most().equals(Optional.of(told.least()));
      if (exact) {
        draft.extracted.add(AdField.HEADCOUNT);
      }
      return exact ? told.most() : form;
    }
    boolean within =
        form.get() >= told.least() && (told.most().isEmpty() || form.get() <= told.most().get());
    if (!within) {
      draft.contradicts(
          AdField.HEADCOUNT, form.get() + "人", meaning -> meaning instanceof Meaning.People);
    }
    return form;
  }

  private List<String> benefits(Draft draft, Slots said, Slots refused) {
    List<String> form = draft.form.benefits();
    for (String benefit : form) {
      String name = extractor.benefit(benefit).orElse(benefit);
      if (refused.benefits().contains(name)) {
        draft.contradicts(
            AdField.BENEFITS,
            benefit,
            meaning ->
                meaning instanceof Meaning.Benefit(String other, var _) && other.equals(name));
      }
    }
    if (form.isEmpty() && !said.benefits().isEmpty()) {
      draft.extracted.add(AdField.BENEFITS);
      return said.benefits();
    }
    return form;
  }
}
