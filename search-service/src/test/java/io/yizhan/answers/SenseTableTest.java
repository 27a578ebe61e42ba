package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.embedding.SentenceVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenseTableTest {

  private final Random random = new Random(7);

  @Test
  void nearest_fewerThanRescored_equalsTheExactOrder() {
    List<List<SentenceVector>> senses = senses(300);
    SentenceVector asked = vector();

    int[] found = SenseTable.of(senses).nearest(asked, 10, passage -> passage % 2 == 0);

    List<Integer> exact =
        IntStream.range(0, senses.size())
            .filter(passage -> passage % 2 == 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                        (Integer passage) -> senses.get(passage).getFirst().cosine(asked))
                    .reversed())
            .limit(10)
            .toList();
    assertThat(found).containsExactly(exact.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void nearest_manyVectors_findsTheOneThatIsClose() {
    List<List<SentenceVector>> senses = senses(5000);
    float[] near = senses.get(4321).getFirst().toFloats();
    for (int i = 0; i < near.length; i++) {
      near[i] += (float) random.nextGaussian() * 0.02f;
    }

    int[] found = SenseTable.of(senses).nearest(SentenceVector.ofDirection(near), 1, _ -> true);

    assertThat(found).containsExactly(4321);
  }

  @Test
  void bestChunk_passageWithChunks_isTheBestOfThemAndNotTheWhole() {
    SentenceVector asked = vector();
    SentenceVector other = vector();
    SenseTable table = SenseTable.of(List.of(List.of(asked, other), List.of(other)));

    assertThat(table.bestChunk(0, asked)).isEqualTo(other.cosine(asked));
    assertThat(table.bestChunk(1, asked)).isEqualTo(other.cosine(asked));
    assertThat(table.cosine(0, asked)).isGreaterThan(0.99f);
  }

  private List<List<SentenceVector>> senses(int count) {
    List<List<SentenceVector>> senses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      senses.add(List.of(vector()));
    }
    return senses;
  }

  private SentenceVector vector() {
    float[] components = new float[SentenceVector.DIMENSIONS];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) random.nextGaussian();
    }
    return SentenceVector.ofDirection(components);
  }
}
