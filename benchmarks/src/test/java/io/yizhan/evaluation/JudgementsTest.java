package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class JudgementsTest {

  private static final Judgements JUDGED = new Judgements(Map.of("a", 3, "b", 2, "c", 1));

  @Test
  void grade_unknownRecord_isZero() {
    assertThat(JUDGED.grade("x")).isZero();
    assertThat(JUDGED.relevant("x")).isFalse();
  }

  @Test
  void relevant_gradeTwoAndThree_areGradeOneIsNot() {
    assertThat(JUDGED.relevant("a")).isTrue();
    assertThat(JUDGED.relevant("b")).isTrue();
    assertThat(JUDGED.relevant("c")).isFalse();
    assertThat(JUDGED.relevantCount()).isEqualTo(2);
  }

  @Test
  void grades_outsideTheScale_areRefused() {
    assertThatThrownBy(() -> new Judgements(Map.of("a", 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("grade of a must be 1..3; got: 4");
  }
}
