package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every expected number is worked out by hand in the comment above it. */
class MeasureTest {

  private static final Judgements JUDGED = new Judgements(Map.of("a", 3, "b", 2, "c", 1));

  @Test
  void ndcg_idealOrder_isOne() {
    assertThat(Measure.NDCG_10.of(List.of("a", "b", "c"), JUDGED)).isEqualTo(1);
  }

  @Test
  void ndcg_reversedOrder_isDiscounted() {
    // Gains 7, 3, 1. Ideal 7 + 3/log2(3) + 1/2 = 7 + 1.892789 + 0.5 = 9.392789.
    // c b a: 1 + 3/log2(3) + 7/2 = 1 + 1.892789 + 3.5 = 6.392789; share 0.680606.
    assertThat(Measure.NDCG_10.of(List.of("c", "b", "a"), JUDGED))
        .isCloseTo(0.680606, within(1e-6));
  }

  @Test
  void ndcg_missingJudgements_countAsNothing() {
    // x a: 7/log2(3) = 4.416508; over 9.392789: 0.470202.
    assertThat(Measure.NDCG_10.of(List.of("x", "a"), JUDGED)).isCloseTo(0.470202, within(1e-6));
  }

  @Test
  void ndcg_eleventhRank_isNotLookedAt() {
    List<String> ranked = new ArrayList<>(unjudged(10));
    ranked.add("a");

    assertThat(Measure.NDCG_10.of(ranked, JUDGED)).isZero();
  }

  @Test
  void ndcg_equalGrades_anyOrderIsTheSame() {
    Judgements ties = new Judgements(Map.of("a", 2, "b", 2));

    assertThat(Measure.NDCG_10.of(List.of("a", "b"), ties)).isEqualTo(1);
    assertThat(Measure.NDCG_10.of(List.of("b", "a"), ties)).isEqualTo(1);
  }

  @Test
  void ndcg_moreThanTenRelevant_idealHoldsTen() {
    Judgements many = judged(12);

    assertThat(Measure.NDCG_10.of(IntStream.range(0, 10).mapToObj(i -> "r" + i).toList(), many))
        .isEqualTo(1);
  }

  @Test
  void precision_twoOfFive_isTwoFifths() {
    // a (3) and b (2) are relevant, c (1) is not.
    assertThat(Measure.PRECISION_5.of(List.of("c", "a", "x", "b", "y"), JUDGED)).isEqualTo(0.4);
  }

  @Test
  void precision_fewerThanFiveReturned_isOutOfFive() {
    assertThat(Measure.PRECISION_5.of(List.of("a"), JUDGED)).isEqualTo(0.2);
  }

  @Test
  void precision_sixthRank_isNotLookedAt() {
    List<String> ranked = new ArrayList<>(unjudged(5));
    ranked.add("a");

    assertThat(Measure.PRECISION_5.of(ranked, JUDGED)).isZero();
  }

  @Test
  void recall_oneOfTwo_isHalf() {
    assertThat(Measure.RECALL_50.of(List.of("a", "c"), JUDGED)).isEqualTo(0.5);
  }

  @Test
  void recall_moreThanFiftyRelevant_isOutOfFifty() {
    Judgements many = judged(80);

    assertThat(Measure.RECALL_50.of(IntStream.range(0, 50).mapToObj(i -> "r" + i).toList(), many))
        .isEqualTo(1);
    assertThat(Measure.RECALL_50.of(IntStream.range(0, 25).mapToObj(i -> "r" + i).toList(), many))
        .isEqualTo(0.5);
  }

  @Test
  void reciprocalRank_firstRelevantThird_isOneThird() {
    assertThat(Measure.RECIPROCAL_RANK.of(List.of("x", "c", "b", "a"), JUDGED)).isEqualTo(1.0 / 3);
  }

  @Test
  void success_firstOfGradeOne_isZero() {
    assertThat(Measure.SUCCESS_1.of(List.of("c", "a"), JUDGED)).isZero();
    assertThat(Measure.SUCCESS_1.of(List.of("a", "c"), JUDGED)).isEqualTo(1);
  }

  @Test
  void everyMeasure_emptyRanking_isZero() {
    for (Measure measure : Measure.values()) {
      assertThat(measure.of(List.of(), JUDGED)).as(measure.label()).isZero();
    }
  }

  @Test
  void everyMeasure_nothingRelevant_isZero() {
    Judgements none = new Judgements(Map.of());
    for (Measure measure : Measure.values()) {
      assertThat(measure.of(List.of("a", "b"), none)).as(measure.label()).isZero();
    }
  }

  private static Judgements judged(int relevant) {
    Map<String, Integer> grades = new HashMap<>();
    IntStream.range(0, relevant).forEach(i -> grades.put("r" + i, 2));
    return new Judgements(grades);
  }

  private static List<String> unjudged(int count) {
    return IntStream.range(0, count).mapToObj(i -> "x" + i).toList();
  }
}
