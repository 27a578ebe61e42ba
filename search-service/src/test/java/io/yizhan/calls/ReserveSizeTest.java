package io.yizhan.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.yizhan.model.Attendance;
import io.yizhan.roster.AnswerCounts;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReserveSizeTest {

  /** Against all 2^n ways in which people can come or not. */
  @Property
  void of_anyPeople_isTheSmallestThatReachesTheLevel(
      @ForAll @IntRange(min = 1, max = 5) int places,
      @ForAll("probabilities") List<Double> listed,
      @ForAll("probabilities") List<Double> others,
      @ForAll @DoubleRange(min = 0.05, max = 0.99) double level) {
    double[] shortlist = listed.stream().mapToDouble(Double::doubleValue).toArray();
    double[] offered = others.stream().mapToDouble(Double::doubleValue).toArray();
    ReserveSize size = ReserveSize.of(places, shortlist, offered, level);
    assertThat(size.reached())
        .isCloseTo(naive(places, shortlist, offered, size.people()), within(1e-9));
    boolean reached = size.reached() >= level;
    assertThat(reached || size.people() == offered.length).isTrue();
    if (size.people() > 0) {
      assertThat(naive(places, shortlist, offered, size.people() - 1)).isLessThan(level + 1e-9);
    }
  }

  @Provide
  Arbitrary<List<Double>> probabilities() {
    return Arbitraries.doubles().between(0, 1).list().ofMaxSize(6);
  }

  private static double naive(int places, double[] shortlist, double[] offered, int taken) {
    double[] all = Arrays.copyOf(shortlist, shortlist.length + taken);
    System.arraycopy(offered, 0, all, shortlist.length, taken);
    double sum = 0;
    for (int come = 0; come < 1 << all.length; come++) {
      double probability = 1;
      for (int i = 0; i < all.length; i++) {
        probability *= ((come >> i) & 1) == 1 ? all[i] : 1 - all[i];
      }
      sum += Integer.bitCount(come) >= places ? probability : 0;
    }
    return sum;
  }

  @Test
  void of_fivePlacesAtFortyFivePercent_needsElevenMore() {
    double[] shortlist = new double[5];
    double[] offered = new double[40];
    Arrays.fill(shortlist, 0.45);
    Arrays.fill(offered, 0.45);
    ReserveSize size = ReserveSize.of(5, shortlist, offered, 0.9);
    // P(X >= 5) of 15 is .880, of 16 is .915.
    assertThat(size.people()).isEqualTo(11);
    assertThat(size.reached()).isCloseTo(0.915, within(0.001));
  }

  @Test
  void rates_fewObservations_arePulledToTheMean() {
    AnswerRates fresh = new AnswerRates(CallPolicy.STANDARD, AnswerCounts.NONE);
    assertThat(fresh.of(AnswerCounts.NONE, Attendance.NONE)).isCloseTo(0.45, within(1e-9));
    assertThat(fresh.of(new AnswerCounts(1, 0, 0, 0), Attendance.NONE))
        .as("one yes: 3 of 5")
        .isCloseTo(0.6 * 0.9, within(1e-9));
    assertThat(fresh.of(new AnswerCounts(96, 0, 0, 0), new Attendance(96, 0)))
        .as("a hundred: nearly sure")
        .isCloseTo(0.98 * 0.996, within(1e-9));
    AnswerRates known = new AnswerRates(CallPolicy.STANDARD, new AnswerCounts(180, 0, 0, 20));
    assertThat(known.of(AnswerCounts.NONE, Attendance.NONE))
        .as("190 of 200 say yes, 18 of 40 come")
        .isCloseTo(0.95 * 0.45, within(1e-9));
  }
}
