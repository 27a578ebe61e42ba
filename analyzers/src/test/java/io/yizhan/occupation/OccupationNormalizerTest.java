package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.lexicon.Lexicon;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OccupationNormalizerTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final OccupationNormalizer NORMALIZER = OccupationNormalizer.load(LEXICON);

  @Property(tries = 500)
  void rank_anyText_givesOrderedProbabilities(@ForAll String title) {
    List<OccupationGuess> guesses = NORMALIZER.rank(title, 10);
    assertThat(guesses).hasSizeLessThanOrEqualTo(10);
    assertThat(guesses)
        .isSortedAccordingTo((a, b) -> Double.compare(b.confidence(), a.confidence()));
    assertThat(guesses)
        .allSatisfy(
            guess ->
                assertThat(LEXICON.occupations().byCode(guess.code()).orElseThrow().name())
                    .isEqualTo(guess.name()));
  }

  @Property(tries = 200)
  void settle_anyText_isEmptyOrConfident(@ForAll String title) {
    assertThat(NORMALIZER.settle(title))
        .matches(
            guess ->
                guess.isEmpty()
                    || guess.get().confidence() >= OccupationNormalizer.SETTLING_CONFIDENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "!!!", "12345", "（）", "🔥🔥", "ﷺ", "\ud83d"})
  void rank_nothingToRead_isEmpty(String title) {
    assertThat(NORMALIZER.rank(title, 5)).isEmpty();
    assertThat(NORMALIZER.rank(title, OccupationLevel.MAJOR, 5)).isEmpty();
    assertThat(NORMALIZER.settle(title)).isEmpty();
  }

  @Test
  void rank_hundredThousandCharacters_readsTheBeginning() {
    String title = "电焊工，" + "好".repeat(100_000);
    assertThat(NORMALIZER.rank("电焊工".repeat(33_334), 5).getFirst().code()).isEqualTo("6-18-02-04");
    assertThat(NORMALIZER.rank(title, 1))
        .extracting(OccupationGuess::code)
        .containsExactly("6-18-02-04");
  }

  @Test
  void rank_sizeZero_saysTheRule() {
    assertThatThrownBy(() -> NORMALIZER.rank("普工", 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("size must be >= 1; got: 0");
  }

  @ParameterizedTest
  @CsvSource({
    "MAJOR,  1, 6-00-00-00, 生产制造及有关人员",
    "MIDDLE, 2, 6-18-00-00, 机械制造基础加工人员",
    "SMALL,  3, 6-18-02-00, 机械热加工人员",
    "EXACT,  4, 6-18-02-04, 焊工",
  })
  void rank_level_isTheNodeAboveTheCode(
      OccupationLevel level, int number, String code, String name) {
    OccupationGuess guess = NORMALIZER.rank("方安招聘氩弧焊工", level, 1).getFirst();
    assertThat(guess.code()).isEqualTo(code);
    assertThat(guess.name()).isEqualTo(name);
    assertThat(guess.level()).isEqualTo(number);
  }

  @Test
  void rank_higherLevel_isNeverLessConfident() {
    for (String title : List.of("物业维修", "仓库", "司机", "销售主管", "阿姨", "服务员")) {
      double below = 0;
      for (OccupationLevel level : List.of(OccupationLevel.values()).reversed()) {
        double confidence = NORMALIZER.rank(title, level, 1).getFirst().confidence();
        assertThat(confidence).as("%s at %s", title, level).isGreaterThanOrEqualTo(below - 1e-6);
        below = confidence;
      }
    }
  }

  @Test
  void rank_severalTrades_listsThem() {
    assertThat(NORMALIZER.rank("快递员 外卖骑手", 5).stream().map(OccupationGuess::code))
        .contains("4-02-07-08", "4-10-08-01");
    assertThat(NORMALIZER.rank("小时工 搬货 晚班", 5).stream().map(OccupationGuess::code))
        .contains("4-02-05-01", "P-00");
  }

  @Test
  void settle_plainTrade_isTheTrade() {
    assertThat(NORMALIZER.settle("方安招聘氩弧焊工").map(OccupationGuess::name)).contains("焊工");
    assertThat(NORMALIZER.settle("普工").map(OccupationGuess::code)).contains("P-00");
  }

  @Test
  void settle_unsureOfTheTrade_goesUp() {
    assertThat(NORMALIZER.rank("餐饮店", 1).getFirst().confidence())
        .isLessThan(OccupationNormalizer.SETTLING_CONFIDENCE);
    assertThat(NORMALIZER.settle("餐饮店").map(OccupationGuess::code)).contains("4-03-02-00");
  }

  @Test
  void settle_saysNothingOfATrade_abstains() {
    assertThat(NORMALIZER.settle("巜龘")).isEqualTo(Optional.empty());
    // Maintenance of a property, or management of it: two major classes, neither likely enough.
    assertThat(NORMALIZER.settle("物业维修")).isEqualTo(Optional.empty());
  }

  @Test
  void rank_writtenOtherwise_isTheSame() {
    assertThat(NORMALIZER.rank("招叉車司機", 3)).isEqualTo(NORMALIZER.rank("招叉车司机", 3));
    assertThat(NORMALIZER.rank("ＣＮＣ操作员", 3)).isEqualTo(NORMALIZER.rank("cnc操作员", 3));
  }

  @Test
  void rank_manyThreads_agree() {
    List<OccupationGuess> alone = NORMALIZER.rank("数据线打包坐班26/小时", 5);
    assertThat(
            IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> NORMALIZER.rank("数据线打包坐班26/小时", 5))
                .distinct())
        .containsExactly(alone);
  }

  @Test
  void guess_confidenceAboveOne_isRefused() {
    assertThatThrownBy(() -> new OccupationGuess("P-00", "普工", 1, 1.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("confidence must be 0..1; got: 1.5");
    assertThat(new OccupationGuess("P-00", "普工", 1, 0.5).confidence()).isCloseTo(0.5, within(0.0));
  }
}
