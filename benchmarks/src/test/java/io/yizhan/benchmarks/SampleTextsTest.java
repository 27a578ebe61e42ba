package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SampleTextsTest {

  @Test
  void cut_synthetic_areDifferentTextsOfOneLength() throws IOException {
    List<String> texts = SampleTexts.SYNTHETIC.cut(2_000, 256);

    assertThat(texts).hasSize(256).doesNotHaveDuplicates().allMatch(text -> text.length() == 2_000);
  }

  @Test
  void cut_moreOfThem_beginTheSame() throws IOException {
    List<String> first = SampleTexts.SYNTHETIC.cut(40, 10);

    assertThat(SampleTexts.SYNTHETIC.cut(40, 20))
        .hasSize(20)
        .startsWith(first.toArray(String[]::new));
  }
}
