package io.yizhan.analysis.hanlp;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharClassTest {

  @ParameterizedTest
  @ValueSource(chars = {'工', '〇', '龥', '\uF900'})
  void isHan_chinese_isTrue(char c) {
    assertThat(CharClass.isHan(c)).isTrue();
    assertThat(CharClass.isAlphanumeric(c)).isFalse();
    assertThat(CharClass.isSeparator(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {'a', '7', 'é', 'ラ', 'к', '한'})
  void isAlphanumeric_otherScripts_isTrue(char c) {
    assertThat(CharClass.isAlphanumeric(c)).isTrue();
    assertThat(CharClass.isHan(c)).isFalse();
    assertThat(CharClass.isSeparator(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(chars = {' ', '\n', '，', '。', '/', ':', '~', '（', '\u3000', '①', '\u0000'})
  void isSeparator_spaceAndPunctuation_isTrue(char c) {
    assertThat(CharClass.isSeparator(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'+', '#', '.', '-', '\u0301', '\uD842', '\uDFB7'})
  void isSeparator_whatMayBelongToAWord_isFalse(char c) {
    assertThat(CharClass.isSeparator(c)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "+, c, x, true",
    "+, +, x, true",
    "+, 0, x, false",
    "'#', c, x, true",
    "'#', 3, x, false",
    "., 3, 5, true",
    "., e, j, true",
    "., 3, 元, false",
    "., ., 5, false",
    "-, i, f, true",
    "-, c, 1, true",
    "-, 1, c, true",
    "-, 1, 2, false",
    "-, a, 元, false",
    "/, a, b, false",
  })
  void joins_neighboursDecide(char sign, char previous, char next, boolean joined) {
    assertThat(CharClass.joins(sign, previous, next)).isEqualTo(joined);
  }

  @Test
  void joins_atTheEnd_onlyPlusAndHash() {
    assertThat(CharClass.joins('+', 'c', 0)).isTrue();
    assertThat(CharClass.joins('#', 'c', 0)).isTrue();
    assertThat(CharClass.joins('.', 'c', 0)).isFalse();
    assertThat(CharClass.joins('-', 'c', 0)).isFalse();
  }

  @Property
  void classes_anyCharacter_excludeEachOther(@ForAll char c) {
    int classes = CharClass.isHan(c) ? 1 : 0;
    classes += CharClass.isAlphanumeric(c) ? 1 : 0;
    classes += CharClass.isSeparator(c) ? 1 : 0;
    assertThat(classes).isLessThanOrEqualTo(1);
  }
}
