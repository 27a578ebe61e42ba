package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

  private static final Figure DOCUMENTS = Figure.count("corpus", "documents", 5_000);
  private static final Figure HASH = new Figure("corpus", "-", "hash", "ca8eb161986f");

  @Test
  void of_sameFigures_hasNotDrifted() {
    List<Figure> figures = List.of(DOCUMENTS, HASH, service(0.64404));

    assertThat(Comparison.of("s", figures, figures).drifted()).isFalse();
    // The fifth digit is not kept.
    assertThat(Comparison.of("s", figures, List.of(DOCUMENTS, HASH, service(0.64399))).drifted())
        .isFalse();
  }

  @Test
  void of_higherFigure_hasDriftedToo() {
    Comparison higher = Comparison.of("s", List.of(service(0.5)), List.of(service(0.5001)));
    Comparison lower = Comparison.of("s", List.of(service(0.5)), List.of(service(0.4)));

    assertThat(higher.drifted()).isTrue();
    assertThat(higher.lines().getFirst().difference()).isEqualTo("+0.0001 ←");
    assertThat(lower.lines().getFirst().difference()).isEqualTo("-0.1000 ←");
  }

  @Test
  void of_figureOnOneSide_hasDrifted() {
    Comparison added = Comparison.of("s", List.of(), List.of(DOCUMENTS));
    Comparison gone = Comparison.of("s", List.of(DOCUMENTS), List.of());

    assertThat(added.drifted()).isTrue();
    assertThat(added.lines().getFirst().difference()).isEqualTo("新 ←");
    assertThat(gone.drifted()).isTrue();
    assertThat(gone.lines().getFirst().difference()).isEqualTo("缺 ←");
  }

  @Test
  void toTable_twoTimes_standSideBySide() {
    Comparison comparison =
        Comparison.of(
            "job-queries",
            List.of(DOCUMENTS, HASH, service(0.644)),
            List.of(DOCUMENTS, new Figure("corpus", "-", "hash", "0123456789ab"), service(0.7)));

    assertThat(comparison.toTable())
        .isEqualTo(
            """
            | 评测集 | 配置 | 部分 | 指标 | 已接受 | 现在 | 差 |
            |---|---|---|---|---:|---:|---:|
            | job-queries | corpus | - | documents | 5000 | 5000 |  |
            | job-queries | corpus | - | hash | ca8eb161986f | 0123456789ab | 不同 ← |
            | job-queries | service | dev | nDCG@10 | 0.6440 | 0.7000 | +0.0560 ← |
            """);
  }

  private static Figure service(double value) {
    return Figure.of("service", "dev", "nDCG@10", value);
  }
}
