package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharFoldingTest {

  private static final CharFolding FOLDING = Lexicon.load().folding();

  @ParameterizedTest
  @CsvSource({
    "３, 3", "Ａ, a", "Z, z", "裝, 装", "電, 电", "發, 发", "髮, 发", "，, ','", "著, 著", "乾, 乾", "é, é"
  })
  void fold_character_isWidthCaseAndSimplified(char written, char folded) {
    assertThat(FOLDING.fold(written)).isEqualTo(folded);
  }

  @Test
  void fold_ideographicSpace_isSpace() {
    assertThat(FOLDING.fold('\u3000')).isEqualTo(' ');
  }

  @Test
  void foldName_compatibilityForms_areComposed() {
    assertThat(FOLDING.foldName("\u3000Ｃ１駕照 ")).isEqualTo("c1驾照");
    assertThat(FOLDING.foldName("100㎡")).isEqualTo("100m2");
    assertThat(FOLDING.foldName("𠮷野家")).isEqualTo("𠮷野家");
  }

  /** Also where the short way is taken, which composes nothing. */
  @Property
  void foldName_anyText_isComposedThenFolded(@ForAll String text) {
    assertThat(FOLDING.foldName(text)).isEqualTo(composedThenFolded(text));
    String plain = "叉车C1" + text.replaceAll("[^ -~\u4E00-\u9FFF]", "工");
    assertThat(FOLDING.foldName(plain)).isEqualTo(composedThenFolded(plain));
  }

  private static String composedThenFolded(String text) {
    StringBuilder folded = new StringBuilder(Normalizer.normalize(text, Normalizer.Form.NFKC));
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, FOLDING.fold(folded.charAt(i)));
    }
    return folded.toString().strip();
  }

  @Property
  void fold_twice_isFoldedOnce(@ForAll char c) {
    assertThat(FOLDING.fold(FOLDING.fold(c))).isEqualTo(FOLDING.fold(c));
  }

  @Property
  void fold_surrogate_stays(@ForAll char c) {
    assertThat(Character.isSurrogate(FOLDING.fold(c))).isEqualTo(Character.isSurrogate(c));
  }

  @Test
  void fold_radicalsAndCompatibilityForms_areEverydayCharacters() {
    assertThat(FOLDING.foldName("⽉嫂⻋⻔⻓⻩⻰\uF9FD")).isEqualTo("月嫂车门长黄龙什");
    StringBuilder folded = new StringBuilder();
    "⽉⻋\uF9FD⺀".chars().forEach(c -> folded.append(FOLDING.fold((char) c)));
    assertThat(folded).hasToString("月车什⺀");
  }

  @Test
  void fold_everyCharacter_isIdempotent() {
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      char folded = FOLDING.fold((char) c);
      assertThat(FOLDING.fold(folded)).as("U+%04X", c).isEqualTo(folded);
    }
  }
}
