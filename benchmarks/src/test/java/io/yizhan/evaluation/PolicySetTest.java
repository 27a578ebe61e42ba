package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicySetTest {

  @TempDir Path directory;

  @Test
  void run_withoutData_saysSo() throws IOException {
    for (PolicySet.Subject subject : PolicySet.Subject.values()) {
      assertThat(new PolicySet(subject, new OutsideData(directory), directory).run(_ -> {}))
          .isInstanceOf(Outcome.Skipped.class);
    }
  }

  @Test
  void figures_twoRankings_areTheirMeans() {
    PolicyScores scores = new PolicyScores();
    scores.addRanking(List.of("a", "b"), Set.of("a", "c"));
    scores.addRanking(List.of("x", "y", "z", "u", "v", "a"), Set.of("a"));

    assertThat(scores.figures("m", Split.CHECK, false))
        .contains(
            Figure.of("m", "check", "hit@1", 0.5),
            Figure.of("m", "check", "hit@5", 0.5),
            Figure.of("m", "check", "hit@10", 1.0),
            Figure.of("m", "check", "R@10", 0.75));
  }

  @Test
  void overlap_halfOfTheWords_isTheHarmonicMean() {
    assertThat(PolicyScores.overlap("甲乙，丙丁。", "甲乙")).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(PolicyScores.overlap("甲甲", "甲")).isEqualTo(2 / 3.0, within(1e-9));
    assertThat(PolicyScores.overlap("", "甲")).isZero();
  }
}
