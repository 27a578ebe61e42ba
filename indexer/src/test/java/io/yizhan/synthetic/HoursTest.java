package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

  @ParameterizedTest
  @CsvSource({
    "07:00-17:00, 10, false",
    "22:00-06:00, 8, true",
    "18:00-21:00, 3, true",
    "03:00-10:00, 7, true",
    "04:00-11:00, 7, false",
    "00:00-00:00, 24, true",
  })
  void parse_hours_knowLengthAndNight(String text, int length, boolean night) {
    Hours hours = Hours.parse(text);

    assertThat(hours.length()).isEqualTo(length);
    assertThat(hours.night()).isEqualTo(night);
  }
}
