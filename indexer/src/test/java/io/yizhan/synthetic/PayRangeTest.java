package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayRangeTest {

  @ParameterizedTest
  @CsvSource({
    "180-260, 0, 180",
    "180-260, 0.49, 220",
    "180-260, 1, 260",
    "20-24, 0.6, 22",
    "4500-6500, 0.333, 5200",
    "0.3-0.6:件, 0.4, 0.4",
    "4-6:单, 0.2, 4.5",
    "900-1200:吨, 0.5, 1050",
  })
  void at_share_roundsAsPeopleDo(String range, double share, String yuan) {
    assertThat(PayRange.parse(range).at(share)).isEqualByComparingTo(new BigDecimal(yuan));
  }

  @ParameterizedTest
  @CsvSource({"35-65:平方, 平方", "180-260, ''"})
  void parse_piece_isWhatFollowsTheColon(String range, String piece) {
    assertThat(PayRange.parse(range).piece()).isEqualTo(piece);
  }
}
