package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedTest {

  @Test
  void pick_manyTimes_followsTheWeights() {
    Weighted<String> words = Weighted.of(List.of("甲", "乙乙", "丙丙丙丙丙丙丙"), String::length);
    Dice dice = Dice.of(9, 1, 1);
    Map<String, Long> counts =
        IntStream.range(0, 10_000)
            .mapToObj(_ -> words.pick(dice))
            .collect(Collectors.groupingBy(word -> word, Collectors.counting()));

    assertThat(counts.get("甲")).isBetween(850L, 1_150L);
    assertThat(counts.get("乙乙")).isBetween(1_850L, 2_150L);
    assertThat(counts.get("丙丙丙丙丙丙丙")).isBetween(6_800L, 7_200L);
  }

  @Test
  void of_nothing_isRefused() {
    assertThatThrownBy(() -> Weighted.of(List.<String>of(), String::length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("values must not be empty");
  }

  @Test
  void of_weightZero_isRefused() {
    assertThatThrownBy(() -> Weighted.of(List.of(""), String::length))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("weight must be >= 1; got: 0");
  }
}
