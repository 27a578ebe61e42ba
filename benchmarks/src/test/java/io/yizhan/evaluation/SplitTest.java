package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SplitTest {

  @Test
  void of_anId_neverChanges() {
    assertThat(Split.of("q01")).isEqualTo(Split.CHECK);
    assertThat(Split.of("q03")).isEqualTo(Split.DEV);
  }

  @Test
  void of_manyIds_areHalved() {
    long dev = IntStream.range(0, 1_000).filter(i -> Split.of("query" + i) == Split.DEV).count();

    assertThat(dev).isBetween(450L, 550L);
  }
}
