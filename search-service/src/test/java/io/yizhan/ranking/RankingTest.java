package io.yizhan.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void of_oneWeight_leavesEveryOtherAtItsStandard() {
    Ranking ranking = Ranking.of(Map.of(), Map.of("nearness", weight(7)), Map.of());

    assertThat(ranking.jobs().weight(JobFeature.NEARNESS)).isEqualTo(7);
    assertThat(ranking.jobs().pivot(JobFeature.NEARNESS)).isEqualTo(3_000);
    assertThat(ranking.jobs().weight(JobFeature.FRESHNESS)).isEqualTo(2);
    assertThat(ranking.workers().weight(WorkerFeature.NEARNESS)).isEqualTo(4);
  }

  @Test
  void of_onePivot_leavesItsWeight() {
    FeatureSetting pivot = new FeatureSetting(OptionalDouble.empty(), OptionalDouble.of(500));
    Ranking ranking = Ranking.of(Map.of(), Map.of("nearness", pivot), Map.of());

    assertThat(ranking.jobs().weight(JobFeature.NEARNESS)).isEqualTo(4);
    assertThat(ranking.jobs().pivot(JobFeature.NEARNESS)).isEqualTo(500);
  }

  @Test
  void of_unknownName_namesThoseThereAre() {
    assertThatThrownBy(() -> Ranking.of(Map.of(), Map.of(), Map.of("sex", weight(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "feature must be one of nearness, skill, reliability, lastActive, completeness;"
                + " got: sex");
  }

  @Test
  void of_weightOutOfBounds_isRefused() {
    for (double wrong : List.of(-1.0, 1_001.0, Double.NaN)) {
      assertThatThrownBy(() -> Ranking.of(Map.of(), Map.of("pay", weight(wrong)), Map.of()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("weight of pay must be 0..1000.0; got: " + wrong);
    }
    assertThatThrownBy(() -> Ranking.of(Map.of("synonym", weight(1.5)), Map.of(), Map.of()))
        .hasMessage("weight of synonym must be 0..1.0; got: 1.5");
  }

  @Test
  void of_pivotWhereThereIsNone_isRefused() {
    FeatureSetting pivot = new FeatureSetting(OptionalDouble.empty(), OptionalDouble.of(1));
    assertThatThrownBy(() -> Ranking.of(Map.of(), Map.of("wish", pivot), Map.of()))
        .hasMessage("feature has no pivot: wish");
    assertThatThrownBy(() -> Ranking.standard().jobs().pivot(JobFeature.WISH))
        .hasMessage("feature must have a pivot; got: wish");
  }

  @Test
  void of_pivotNotAboveZero_isRefused() {
    FeatureSetting pivot = new FeatureSetting(OptionalDouble.empty(), OptionalDouble.of(0));
    assertThatThrownBy(() -> Ranking.of(Map.of(), Map.of("pay", pivot), Map.of()))
        .hasMessage("pivot of pay must be > 0; got: 0.0");
  }

  @Test
  void features_areNothingThatAPersonIs() {
    List<Feature> all = new ArrayList<>(List.of(JobFeature.values()));
    all.addAll(List.of(WorkerFeature.values()));
    all.addAll(List.of(TextFeature.values()));

    assertThat(all)
        .extracting(feature -> feature.key().toLowerCase(Locale.ROOT))
        .noneMatch(key -> key.matches(".*(sex|gender|age|birth|origin|ethnic|health).*"));
  }

  private static FeatureSetting weight(double weight) {
    return new FeatureSetting(OptionalDouble.of(weight), OptionalDouble.empty());
  }
}
