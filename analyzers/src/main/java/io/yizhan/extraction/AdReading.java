package io.yizhan.extraction;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What an ad's text adds to its form, and where it says otherwise.
 *
 * @param completed the form with its empty fields filled from the text; what the form said stays
 * @param extracted the fields that came from the text
 * @param contradictions where form and text cannot both hold
 */
public record AdReading(
    AdForm completed, Set<AdField> extracted, List<Contradiction> contradictions) {

  /** Takes its own copies. */
  public AdReading {
    extracted =
        extracted.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(extracted));
    contradictions = List.copyOf(contradictions);
  }

  /** Whether anything of it stands on days of the calendar. */
  boolean namesDays() {
    boolean bounded =
        completed.weekly().stream()
            .anyMatch(pattern -> pattern.from().isPresent() || pattern.until().isPresent());
    return extracted.contains(AdField.SHIFTS)
        || (extracted.contains(AdField.WEEKLY) && bounded)
        || contradictions.stream().anyMatch(each -> each.field() == AdField.SHIFTS);
  }

  /** The same with a form's own times. */
  AdReading withTimesOf(AdForm form) {
    Set<AdField> others = EnumSet.noneOf(AdField.class);
    others.addAll(extracted);
    others.removeAll(EnumSet.of(AdField.SHIFTS, AdField.WEEKLY));
    return new AdReading(
        completed.withTimes(form.shifts(), form.weekly()),
        others,
        contradictions.stream().filter(each -> each.field() != AdField.SHIFTS).toList());
  }

  /**
   * Form and text say different things: form 100元/小时, text 100元/天.
   *
   * @param field the field
   * @param form what the form says, for a person to read
   * @param text the words of the text
   */
  public record Contradiction(AdField field, String form, String text) {}
}
