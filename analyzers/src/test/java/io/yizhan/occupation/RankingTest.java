package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RankingTest {

  @Test
  void best_equals_smallerCodeFirst() {
    float[] probabilities = {0.2f, 0.5f, 0.2f, 0};
    assertThat(Ranking.best(probabilities, List.of("a", "b", "c", "d"), 2))
        .containsExactly(new Ranking.Entry("b", 0.5f), new Ranking.Entry("a", 0.2f));
    assertThat(Ranking.best(probabilities, List.of("a", "b", "c", "d"), 9)).hasSize(3);
  }

  @Property
  void best_any_isTheHeadOfTheSortedList(
      @ForAll @Size(12) List<@IntRange(max = 5) Integer> values,
      @ForAll @IntRange(min = 1, max = 12) int size) {
    float[] probabilities = new float[values.size()];
    for (int i = 0; i < probabilities.length; i++) {
      probabilities[i] = values.get(i) / 5f;
    }
    List<String> codes =
        IntStream.range(0, values.size()).mapToObj(i -> String.valueOf((char) ('a' + i))).toList();
    List<Ranking.Entry> sorted =
        IntStream.range(0, values.size())
            .mapToObj(i -> new Ranking.Entry(codes.get(i), probabilities[i]))
            .filter(entry -> entry.probability() > 0)
            .sorted(
                java.util.Comparator.comparingDouble(Ranking.Entry::probability)
                    .reversed()
                    .thenComparing(Ranking.Entry::code))
            .limit(size)
            .toList();
    assertThat(Ranking.best(probabilities, codes, size)).isEqualTo(sorted);
  }
}
