package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PronunciationsTest {

  @Test
  void syllables_chinese_areWithoutTone() {
    assertThat(Pronunciations.syllables("月嫂")).containsExactly("yue", "sao");
    assertThat(Pronunciations.syllables("绿化")).containsExactly("lv", "hua");
  }

  @Test
  void syllables_severalReadings_goByThePhrase() {
    assertThat(Pronunciations.syllables("银行")).containsExactly("yin", "hang");
    assertThat(Pronunciations.syllables("行走")).containsExactly("xing", "zou");
  }

  @Test
  void syllables_otherThanChinese_areEmpty() {
    assertThat(Pronunciations.syllables("c1驾照")).containsExactly("", "", "jia", "zhao");
    assertThat(Pronunciations.syllables("𠮷")).containsExactly("", "");
    assertThat(Pronunciations.syllables("")).isEmpty();
  }

  @Property
  void syllables_anyText_areOneAChar(@ForAll String text) {
    assertThat(Pronunciations.syllables(text)).hasSize(text.length());
  }

  @Test
  void allSyllables_areSmallLetters() {
    assertThat(Pronunciations.allSyllables())
        .contains("yue", "sao", "lv", "a")
        .doesNotContain("")
        .allMatch(syllable -> syllable.chars().allMatch(c -> c >= 'a' && c <= 'z'))
        .hasSizeBetween(390, 430);
  }

  @Test
  void textCost_rightWord_isCheaper() {
    TextCost costs = new TextCost(HanlpSegmenter.shipped());
    assertThat(costs.of("月嫂")).isLessThan(costs.of("月搜"));
    assertThat(costs.of("招水电工")).isPositive();
    assertThat(costs.wordLengthAt(0)).isEqualTo(1);
    assertThat(costs.wordLengthAt(3)).isEqualTo(3);
    assertThatThrownBy(() -> costs.wordLengthAt(4)).isInstanceOf(IndexOutOfBoundsException.class);
  }
}
