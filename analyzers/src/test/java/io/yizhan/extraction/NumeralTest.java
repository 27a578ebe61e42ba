package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

  @ParameterizedTest
  @CsvSource({
    "15名, 15, 15, 2",
    "１５名, 15, 15, 2",
    "十, 10, 10, 1",
    "十五, 15, 15, 2",
    "二十, 20, 20, 2",
    "二十六号, 26, 26, 3",
    "两, 2, 2, 1",
    "一百, 100, 100, 2",
    "一百二, 120, 120, 3",
    "一百二十五, 125, 125, 5",
    "一百零五, 105, 105, 4",
    "三四个, 3, 4, 2",
    "三四十, 30, 40, 3",
    "七八百, 700, 800, 3",
    "二四六, 2, 2, 1",
    "0, 0, 0, 1",
    "99999, 99999, 99999, 5",
  })
  void read_number_valueAndEnd(String text, int low, int high, int end) {
    assertThat(Numeral.read(FoldedText.of(text), 0)).isEqualTo(new Numeral(low, high, end));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "个", "100000", "a1", "百"})
  void read_noSmallNumber_isNull(String text) {
    assertThat(Numeral.read(FoldedText.of(text), 0)).isNull();
  }
}
