package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void fit_tooSureModel_findsTheTrueShare() {
    // Says .99 and .01, is right in 8 and 2 of 10.
    double[] said = new double[1000];
    boolean[] right = new boolean[1000];
    for (int i = 0; i < said.length; i++) {
      said[i] = i % 2 == 0 ? 0.99 : 0.01;
      right[i] = i % 2 == 0 ? i % 10 != 0 : i % 10 == 1;
    }
    Calibration fitted = Calibration.fit(said, right);
    assertThat(fitted.apply(0.99)).isCloseTo(0.8, within(0.001));
    assertThat(fitted.apply(0.01)).isCloseTo(0.2, within(0.001));
  }

  @Test
  void fit_honestModel_leavesItAlone() {
    Random random = new Random(11);
    double[] said = random.doubles(20_000, 0.02, 0.98).toArray();
    boolean[] right = new boolean[said.length];
    for (int i = 0; i < said.length; i++) {
      right[i] = random.nextDouble() < said[i];
    }
    Calibration fitted = Calibration.fit(said, right);
    assertThat(fitted.slope()).isCloseTo(1, within(0.05f));
    assertThat(fitted.offset()).isCloseTo(0, within(0.05f));
  }

  @Property
  void apply_anyTwo_keepTheirOrder(
      @ForAll @DoubleRange(max = 1) double a, @ForAll @DoubleRange(max = 1) double b) {
    Calibration calibration = new Calibration(0.4f, -0.6f);
    double low = calibration.apply(Math.min(a, b));
    double high = calibration.apply(Math.max(a, b));
    assertThat(low).isBetween(0.0, high);
    assertThat(high).isLessThanOrEqualTo(1);
  }

  @Test
  void apply_none_isNone() {
    assertThat(new Calibration(0.4f, 3).apply(0)).isZero();
    assertThat(Calibration.NONE.apply(0.25)).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void of_slopeZero_saysTheRule() {
    assertThatThrownBy(() -> new Calibration(0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("calibration must be finite, its slope > 0; got: 0.0, 1.0");
  }
}
