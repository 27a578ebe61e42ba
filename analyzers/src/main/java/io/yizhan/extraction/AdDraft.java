package io.yizhan.extraction;

import io.yizhan.extraction.AdReading.Contradiction;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** An ad's form beside its text while it is being completed. One text, one thread. */
final class AdDraft {

  private final AdForm form;
  private final Reading reading;
  private final Set<AdField> extracted = EnumSet.noneOf(AdField.class);
  private final List<Contradiction> contradictions = new ArrayList<>();

  AdDraft(AdForm form, Reading reading) {
    this.form = form;
    this.reading = reading;
  }

  AdForm form() {
    return form;
  }

  Reading reading() {
    return reading;
  }

  /** Notes that a field comes from the text. */
  void fill(AdField field) {
    extracted.add(field);
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

  /** What came of it. */
  AdReading completedAs(AdForm completed) {
    return new AdReading(completed, extracted, contradictions);
  }
}
