package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class AnswerModelTest {

  @Test
  void toText_readAgain_isTheSame() throws IOException {
    AnswerModel shipped = AnswerModel.load();

    String text = shipped.toText();

    assertThat(parse(text).toText()).isEqualTo(text);
    assertThat(shipped.possible()).isLessThanOrEqualTo(shipped.grounded());
  }

  @Test
  void likelihood_isTheLogisticSum() {
    double[] weights = new double[AnswerFeature.count()];
    weights[AnswerFeature.BIAS.column()] = -1;
    weights[AnswerFeature.CLOSEST.column()] = 2;
    double[] features = new double[weights.length];
    features[AnswerFeature.BIAS.column()] = 1;
    features[AnswerFeature.CLOSEST.column()] = 0.5;

    assertThat(new AnswerModel(weights, weights, 1, 0).likelihood(features))
        .isCloseTo(0.5, within(1e-9));
  }

  @Test
  void parse_whatIsNoModel_isRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> parse("bias 1\n"));
    assertThatIllegalArgumentException().isThrownBy(() -> parse("bias\t1\n"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnswerModel(new double[0], new double[0], 0.2, 0.5));
  }

  private static AnswerModel parse(String text) throws IOException {
    return AnswerModel.parse(new BufferedReader(new StringReader(text)));
  }
}
