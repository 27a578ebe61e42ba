package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCutterTest {

  private static final WordCutter CUTTER =
      new WordCutter(
          HanlpSegmenter.create(List.of("4s店", "c1驾照", "b超", "水电工", "叉车司机")).dictionary());

  @ParameterizedTest
  @CsvSource({
    "招水电工, 招 水电工",
    "4s店, 4s|店",
    "24s店, 24s 店",
    "c1驾照优先, c1|驾照 优先",
    "c1照, c1 照",
    "b超b超, b|超 b|超",
    "200元, 200 元",
    "c++, c++",
    "a+b, a+b",
    "1+1, 1 1",
    "v1.2.3, v1.2.3",
    "3.元, 3 元",
    "wi-fi-, wi-fi",
    "2026-11-24, 2026 11 24",
    "𠮷𠮷家, 𠮷 𠮷 家",
    "a𠮷b, a 𠮷 b",
    "'……！', ''",
  })
  void cut_text_givesWordsAndTheirFixedParts(String text, String words) {
    assertThat(cut(text)).isEqualTo(words);
  }

  @Test
  void cut_limit_isRespected() {
    WordList words = new WordList();
    CUTTER.cut("招水电工叉车司机".toCharArray(), 4, words);
    assertThat(words.size()).isEqualTo(2);
    assertThat(words.end(1)).isEqualTo(4);
  }

  @Test
  void cut_mixedWordOverTheLimit_isNotSeen() {
    WordList words = new WordList();
    CUTTER.cut("4s店".toCharArray(), 2, words);
    assertThat(words.size()).isEqualTo(1);
    assertThat(words.end(0)).isEqualTo(2);
  }

  @Test
  void cut_longRun_isCutAtItsLongest() {
    WordList words = new WordList();
    CUTTER.cut("7".repeat(600).toCharArray(), 600, words);
    assertThat(words.size()).isEqualTo(3);
    assertThat(words.end(0)).isEqualTo(WordCutter.MAX_ALPHANUMERIC_CHARS);
  }

  /** Words joined by spaces; a bar stands after the part of a mixed word that is not cut. */
  private static String cut(String text) {
    char[] chars = text.toCharArray();
    WordList words = new WordList();
    CUTTER.cut(chars, chars.length, words);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      int start = words.start(i);
      int fixed = words.fixedEnd(i);
      int end = words.end(i);
      out.append(i == 0 ? "" : " ").append(chars, start, fixed - start);
      out.append(fixed > start && fixed < end ? "|" : "").append(chars, fixed, end - fixed);
    }
    return out.toString();
  }
}
