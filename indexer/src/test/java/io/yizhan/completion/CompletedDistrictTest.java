package io.yizhan.completion;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.AdField;
import io.yizhan.extraction.AdForm;
import io.yizhan.extraction.AdReading.Contradiction;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import io.yizhan.model.Job;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What is filled in the ads of a synthetic district, beside the truth that the generator knows.
 * Benefits are left out: the truth lists an ad's words, the reader one name for many.
 */
class CompletedDistrictTest {

  private static final int ADS = 5_000;
  private static final SyntheticDistrict DISTRICT =
      SyntheticDistrict.of(DistrictSize.of(ADS, 0), 1, LocalDate.of(2026, 11, 24));

  private final Lexicon lexicon = Lexicon.load();
  private final Map<AdField, Integer> right = new EnumMap<>(AdField.class);
  private final Map<AdField, Integer> filled = new EnumMap<>(AdField.class);
  private final Map<AdField, Integer> contradicted = new EnumMap<>(AdField.class);

  @Test
  void complete_adsOfTheDistrict_fillsWhatIsTrue() {
    JobCompletion completion = JobCompletion.of(lexicon);
    for (int i = 0; i < ADS; i++) {
      Job completed = completion.complete(DISTRICT.job(i));
      AdForm truth = DISTRICT.truth(i).form();
      for (AdField field : completed.extracted()) {
        filled.merge(field, 1, Integer::sum);
        right.merge(field, isTrue(field, completed.form(), truth) ? 1 : 0, Integer::sum);
      }
      for (Contradiction said : completed.contradictions()) {
        contradicted.merge(said.field(), 1, Integer::sum);
      }
    }
    requireShare(AdField.WAGE_AMOUNT, 1);
    requireShare(AdField.WAGE_UNIT, 1);
    requireShare(AdField.HEADCOUNT, 1);
    requireShare(AdField.SETTLEMENT, 1);
    requireShare(AdField.SHIFTS, .95);
    requireShare(AdField.EMPLOYMENT_TYPE, .95);
    requireShare(AdField.WEEKLY, .9);
    requireShare(AdField.OCCUPATION, .75);
    // A 临时工 whom the form hires for good.
    assertThat(contradicted).containsOnlyKeys(AdField.EMPLOYMENT_TYPE);
  }

  private boolean isTrue(AdField field, AdForm read, AdForm truth) {
    return field == AdField.OCCUPATION
        ? code(read.occupation()).equals(code(truth.occupation()))
        : read.agrees(field, truth);
  }

  private Optional<String> code(Optional<String> occupation) {
    Occupations occupations = lexicon.occupations();
    return occupation.flatMap(occupations::find).map(Occupation::code);
  }

  private void requireShare(AdField field, double least) {
    int all = filled.getOrDefault(field, 0);
    assertThat(all).as("filled: " + field).isGreaterThan(20);
    assertThat((double) right.getOrDefault(field, 0) / all)
        .as("right of filled: " + field)
        .isGreaterThanOrEqualTo(least);
  }
}
