package io.yizhan.extraction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Fills what an ad's form leaves empty from the ad's text, and finds where the two contradict.
 *
 * <ul>
 *   <li>form 220 without a unit, text 一天220元: the unit DAY is filled
 *   <li>form 100元/小时, text 100元/天: a contradiction of {@link AdField#WAGE_UNIT}, and the form stays
 *   <li>form 5000元/月, text 22元/小时: two ways to tell one pay; nothing is said
 *   <li>a trade is filled when the title names exactly one, or else the text asks for one (招装卸工): a
 *       trade that a text merely names is mostly another's
 *   <li>a headcount, settlement or nature of work is filled when the text names exactly one
 * </ul>
 *
 * <p>A pure function of its arguments; any thread; linear in the text.
 */
public final class AdReader {

  /**
   * Two days that differ in year, month, day and weekday: what both give depends on neither. Before
   * the first year that can be written, so that no day of the text is over.
   */
  private static final Instant ONE_DAY = Instant.parse("1998-03-14T04:00:00Z");

  private static final Instant ANOTHER_DAY = Instant.parse("1999-08-27T04:00:00Z");

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
    AdDraft draft = new AdDraft(form, reading);
    AdForm completed =
        new AdForm(
            occupation(draft, title, said),
            AdPay.wage(draft, said),
            AdChoices.settlement(draft, said.settlements()),
            AdChoices.employmentType(draft, said.employmentTypes()),
            shifts(draft, said),
            weekly(draft, said),
            headcount(draft, said),
            benefits(draft, said, refused));
    return draft.completedAs(completed);
  }

  /**
   * The same for an ad of which nobody knows when it was posted: 明天 and 25号 say no day, 2026年11月25日
   * does. What is read today is read tomorrow.
   */
  public AdReading readUndated(String title, String text, AdForm form) {
    AdReading one = read(title, text, form, ONE_DAY);
    if (!one.namesDays()) {
      return one;
    }
    return one.equals(read(title, text, form, ANOTHER_DAY)) ? one : one.withTimesOf(form);
  }

  private Optional<String> occupation(AdDraft draft, String title, Slots said) {
    if (draft.form().occupation().isPresent()) {
      return draft.form().occupation();
    }
    Slots titled = extractor.slots(extractor.reading(title, UtteranceKind.AD, ONE_DAY), false);
    List<FoundOccupation> named =
        titled.occupations().isEmpty() && draft.reading().asksForATrade()
            ? said.occupations()
            : titled.occupations();
    if (named.size() != 1) {
      return Optional.empty();
    }
    draft.fill(AdField.OCCUPATION);
    return Optional.of(named.getFirst().code());
  }

  private static List<Shift> shifts(AdDraft draft, Slots said) {
    AdForm form = draft.form();
    if (form.shifts().isEmpty() && form.weekly().isEmpty() && !said.shifts().isEmpty()) {
      draft.fill(AdField.SHIFTS);
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

  private static List<WeeklyPattern> weekly(AdDraft draft, Slots said) {
    AdForm form = draft.form();
    boolean open = form.shifts().isEmpty() && form.weekly().isEmpty();
    if (open && !said.weekly().isEmpty()) {
      draft.fill(AdField.WEEKLY);
      return said.weekly();
    }
    return form.weekly();
  }

  private static Optional<Integer> headcount(AdDraft draft, Slots said) {
    Optional<Integer> form = draft.form().headcount();
    if (said.headcount().isEmpty()) {
      return form;
    }
    Headcount told = said.headcount().get();
    if (form.isEmpty()) {
      boolean exact = told.most().equals(Optional.of(told.least()));
      if (exact) {
        draft.fill(AdField.HEADCOUNT);
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

  private List<String> benefits(AdDraft draft, Slots said, Slots refused) {
    List<String> form = draft.form().benefits();
    for (String benefit : form) {
      String name = extractor.benefit(benefit).orElse(benefit);
      if (refused.benefits().contains(name) && !said.benefits().contains(name)) {
        draft.contradicts(
            AdField.BENEFITS,
            benefit,
            meaning ->
                meaning instanceof Meaning.Benefit(String other, var _) && other.equals(name));
      }
    }
    if (form.isEmpty() && !said.benefits().isEmpty()) {
      draft.fill(AdField.BENEFITS);
      return said.benefits();
    }
    return form;
  }
}
