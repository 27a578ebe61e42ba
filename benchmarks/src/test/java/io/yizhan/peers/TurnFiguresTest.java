package io.yizhan.peers;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.peers.protocol.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

class TurnFiguresTest {

  @Test
  void of_threeRounds_takesRatiosTurnByTurnAndTheirMedian() {
    List<Round> measure = List.of(round(10_000), round(20_000), round(40_000));
    List<Round> own = List.of(round(20_000), round(60_000), round(40_000));

    TurnFigures figures = TurnFigures.of(own, measure);

    assertThat(figures.ratios()).containsExactly(1.0, 2.0, 3.0);
    assertThat(figures.ratio()).isEqualTo(2.0);
    assertThat(figures.cpuMicros()).isEqualTo(20.0);
    assertThat(figures.p50Micros()).isEqualTo(1.0);
    assertThat(figures.p99Micros()).isEqualTo(3.0);
  }

  /** A round of two queries. */
  private static Round round(long cpuNanos) {
    return new Round(cpuNanos, List.of(1_000L, 3_000L));
  }
}
