package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubwordTilingTest {

  private static final SubwordTiling TILING =
      new SubwordTiling(HanlpSegmenter.create(Lexicon.load()).dictionary());

  @ParameterizedTest
  @CsvSource({
    "叉车司机, 叉车 司机",
    "人民政府, 人民 政府",
    "流水线, 流水 线",
    "洗车工, 洗车 工",
    "水电工, 水电 工",
    "装卸搬运工, 装卸 搬运工",
    "鄂城区, 鄂城 区",
    "葛店开发区, 葛店 开发区",
    "家政服务员证, 家政服务员 证",
    "社保补贴, 社保 补贴",
  })
  void split_compound_isTiledByWords(String word, String parts) {
    assertThat(split(word, 0)).isEqualTo(parts);
  }

  @Test
  void split_shortWord_hasNoParts() {
    assertThat(split("日结", 0)).isEmpty();
    assertThat(split("工", 0)).isEmpty();
  }

  @Test
  void split_veryLongWord_hasNoParts() {
    assertThat(split("叉车司机".repeat(7), 0)).isEmpty();
  }

  @Test
  void split_fixedPart_isNotCut() {
    assertThat(split("4s店", 2)).isEqualTo("4s 店");
    assertThat(split("c1驾驶证", 2)).isEqualTo("c1 驾驶证");
    assertThat(split("node", 4)).isEmpty();
  }

  private static String split(String word, int fixedEnd) {
    // Away from index 0, where relative and absolute positions would agree.
    char[] text = ("招聘" + word).toCharArray();
    int split = TILING.split(text, 2, text.length, fixedEnd + 2);
    StringBuilder parts = new StringBuilder();
    int start = 0;
    for (int end = 1; end <= word.length(); end++) {
      if ((split & 1 << end) != 0) {
        parts.append(start == 0 ? "" : " ").append(word, start, end);
        start = end;
      }
    }
    return parts.toString();
  }
}
