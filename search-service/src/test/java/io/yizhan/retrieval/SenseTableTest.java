package io.yizhan.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.embedding.SentenceVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SenseTableTest {

  private final Random random = new Random(7);

  @Test
  void nearest_fewerThanRescored_equalsTheExactOrder() {
    List<PassageSenses> senses = senses(300);
    SentenceVector asked = vector();

    int[] found = SenseTable.of(senses).nearest(asked, 10, passage -> passage % 2 == 0);

    List<Integer> exact =
        IntStream.range(0, senses.size())
            .filter(passage -> passage % 2 == 0)
            .boxed()
            .sorted(
                Comparator.comparingDouble(
                        (Integer passage) -> whole(senses.get(passage)).cosine(asked))
                    .reversed())
            .limit(10)
            .toList();
    assertThat(found).containsExactly(exact.stream().mapToInt(Integer::intValue).toArray());
  }

  @Test
  void nearest_manyVectors_findsTheOneThatIsClose() {
    List<PassageSenses> senses = senses(5000);
    float[] near = whole(senses.get(4321)).toFloats();
    for (int i = 0; i < near.length; i++) {
      near[i] += (float) random.nextGaussian() * 0.02f;
    }

    int[] found = SenseTable.of(senses).nearest(SentenceVector.ofDirection(near), 1, _ -> true);

    assertThat(found).containsExactly(4321);
  }

  @Test
  void bestPart_passageWithParts_isTheBestOfThemAndNotTheWhole() {
    SentenceVector asked = vector();
    SentenceVector other = vector();
    SenseTable table =
        SenseTable.of(
            List.of(
                new PassageSenses(Optional.of(asked), List.of(other)),
                new PassageSenses(Optional.of(other), List.of())));

    assertThat(table.bestPart(0, asked)).isEqualTo(other.cosine(asked));
    assertThat(table.bestPart(1, asked)).isEqualTo(other.cosine(asked));
    assertThat(table.cosine(0, asked)).isGreaterThan(0.99f);
  }

  @Test
  void cosine_passageWithoutVector_isNotKnownAndNotTheNextOnes() {
    SentenceVector asked = vector();
    SenseTable table =
        SenseTable.of(
            List.of(
                new PassageSenses(Optional.empty(), List.of()),
                new PassageSenses(Optional.empty(), List.of(asked)),
                new PassageSenses(Optional.of(asked), List.of())));

    assertThat(table.cosine(0, asked)).isNaN();
    assertThat(table.bestPart(0, asked)).isNaN();
    assertThat(table.cosine(1, asked)).isNaN();
    assertThat(table.bestPart(1, asked)).isGreaterThan(0.99f);
    assertThat(table.vector(0)).isEmpty();
    assertThat(table.nearest(asked, 3, _ -> true)).containsExactly(1, 2);
  }

  private List<PassageSenses> senses(int count) {
    List<PassageSenses> senses = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      senses.add(new PassageSenses(Optional.of(vector()), List.of()));
    }
    return senses;
  }

  private static SentenceVector whole(PassageSenses senses) {
    return senses.whole().orElseThrow();
  }

  private SentenceVector vector() {
    float[] components = new float[SentenceVector.DIMENSIONS];
    for (int i = 0; i < components.length; i++) {
      components[i] = (float) random.nextGaussian();
    }
    return SentenceVector.ofDirection(components);
  }
}
