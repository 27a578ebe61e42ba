package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.occupation.LabeledText.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OccupationScoresTest {

  private static final OccupationGuess WELDER = new OccupationGuess("6-18-02-04", "焊工", 4, 0.8);
  private static final OccupationGuess TURNER = new OccupationGuess("6-18-01-01", "车工", 4, 0.1);
  private static final OccupationGuess METAL =
      new OccupationGuess("6-18-00-00", "机械制造基础加工人员", 2, 0.9);
  private static final OccupationGuess LABOUR = new OccupationGuess("P-00", "普工", 1, 0.75);

  private static Reading reading(
      String title, String code, List<OccupationGuess> guesses, Optional<OccupationGuess> settled) {
    return new Reading(0, new LabeledText(title, code, Kind.TITLE), guesses, settled);
  }

  private static final List<Reading> READINGS =
      List.of(
          reading("焊工", "6-18-02-04", List.of(WELDER, TURNER), Optional.of(WELDER)),
          reading("车工", "6-18-01-01", List.of(WELDER, TURNER), Optional.of(METAL)),
          reading("普工", "6-00-00-00", List.of(LABOUR), Optional.of(LABOUR)),
          reading("?", "2-01-01-00", List.of(), Optional.empty()));

  @Test
  void of_readings_sharesAreOfAllTitles() {
    OccupationScores scores = OccupationScores.of(READINGS);
    assertThat(scores.titles()).isEqualTo(4);
    assertThat(scores.hitAt1()).isEqualTo(0.25);
    assertThat(scores.hitAt1AsOurs()).isEqualTo(0.5);
    assertThat(scores.recallAt10()).isEqualTo(0.5);
    assertThat(scores.middle()).isEqualTo(0.5);
    assertThat(scores.major()).isEqualTo(0.5);
    assertThat(scores.settled()).isEqualTo(0.75);
    assertThat(scores.settledRightly()).isEqualTo(1);
    assertThat(scores.line()).startsWith("n=4 hit@1=0.250 hit@1(P-00)=0.500 R@10=0.500");
  }

  @Test
  void of_none_isZero() {
    assertThat(OccupationScores.of(List.of()))
        .isEqualTo(new OccupationScores(0, 0, 0, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void gig_classes_areFourToSix() {
    assertThat(READINGS.stream().filter(Reading::gig)).hasSize(3);
  }

  @Test
  void bins_readings_groupByConfidence() {
    List<ConfidenceBin> bins = ConfidenceBin.of(READINGS);
    assertThat(bins).hasSize(2);
    assertThat(bins.getFirst()).isEqualTo(new ConfidenceBin(1, 0.75, 1));
    assertThat(bins.getLast().titles()).isEqualTo(2);
    assertThat(bins.getLast().confidence()).isCloseTo(0.8, within(1e-9));
    assertThat(bins.getLast().right()).isEqualTo(0.5);
    assertThat(bins.getLast().line()).isEqualTo("n=2 confidence=0.800 right=0.500");
  }

  @Test
  void crossValidate_fewTitles_readsEachOnce() {
    List<LabeledText> texts = new ArrayList<>();
    texts.add(new LabeledText("电焊工", "6-18-02-04", Kind.TITLE));
    texts.add(new LabeledText("月嫂", "4-10-01-06", Kind.TITLE));
    texts.add(new LabeledText("小区保安", "4-07-05-01", Kind.TITLE));
    List<Reading> readings = new OccupationEvaluation(Lexicon.load()).crossValidate(texts);
    assertThat(readings.stream().map(Reading::title)).containsExactlyInAnyOrderElementsOf(texts);
    assertThat(OccupationScores.of(readings).hitAt1()).isEqualTo(1);
  }
}
