package io.yizhan.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.analysis.Analyzers;
import io.yizhan.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SpellerTest {

  private static final Lexicon LEXICON = Lexicon.shipped();
  private static final Speller SPELLER =
      new Speller(LEXICON.folding(), Analyzers.create(LEXICON).indexText());

  @Test
  void spell_oneWord_hasCharactersSoundAndInitials() {
    assertThat(keys("月嫂")).containsExactly("TEXT 月嫂", "SOUND yuesao", "INITIALS ys");
  }

  @Test
  void spell_twoWords_beginsAtEach() {
    assertThat(keys("仓库装卸工"))
        .contains(
            "TEXT 仓库装卸工",
            "LATER_TEXT 装卸工",
            "SOUND cangkuzhuangxiegong",
            "LATER_SOUND zhuangxiegong",
            "INITIALS ckzxg",
            "LATER_INITIALS zxg");
  }

  @Test
  void spell_letters_haveNoSound() {
    assertThat(keys("ＣＮＣ")).containsExactly("TEXT cnc");
  }

  @Test
  void spell_lettersAndCharacters_keepLetters() {
    assertThat(keys("4S店")).contains("TEXT 4s店", "SOUND 4sdian", "INITIALS 4sd");
  }

  @Test
  void spell_severalReadings_hasEach() {
    assertThat(keys("调度员")).contains("SOUND diaoduyuan", "SOUND tiaoduyuan");
    assertThat(keys("行长"))
        .contains("SOUND xingzhang", "SOUND hangzhang", "SOUND hangchang", "INITIALS hz");
  }

  @Test
  void spell_umlaut_isTypedWithVOrU() {
    assertThat(keys("铝材")).contains("SOUND lvcai", "SOUND lucai");
  }

  @Test
  void spell_traditionalAndSpaces_areFoldedAway() {
    assertThat(keys("裝 卸　工")).contains("TEXT 装卸工");
  }

  @Property
  void spell_anyText_hasItsBeginning(@ForAll String text) {
    Spelling spelling = SPELLER.spell(text);
    assertThat(spelling.compareTo(spelling.offset(0), bytes(spelling.text()))).isZero();
  }

  @Test
  void key_offsetOutOfBounds_isRefused() {
    assertThatThrownBy(() -> Spelling.key(Match.TEXT, 8192))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset must be 0..8191; got: 8192");
  }

  @Test
  void compareTo_prefix_ordersAsBytesDo() {
    Spelling spelling = SPELLER.spell("月嫂");
    int sound = spelling.offset(1);
    assertThat(spelling.compareTo(sound, bytes("yue"))).isZero();
    assertThat(spelling.compareTo(sound, bytes(""))).isZero();
    assertThat(spelling.compareTo(sound, bytes("yuesao"))).isZero();
    assertThat(spelling.compareTo(sound, bytes("yuesaoa"))).isNegative();
    assertThat(spelling.compareTo(sound, bytes("yt"))).isPositive();
    assertThat(spelling.compareTo(sound, bytes("月"))).isNegative();
  }

  private static List<String> keys(String value) {
    Spelling spelling = SPELLER.spell(value);
    List<String> keys = new ArrayList<>();
    for (int key = 0; key < spelling.keys(); key++) {
      StringBuilder letters = new StringBuilder();
      byte[] utf8 = new byte[Spelling.MAX_BYTES];
      int length = 0;
      int offset = spelling.offset(key);
      while (spelling.byteAt(offset, length) != Spelling.END) {
        utf8[length] = (byte) spelling.byteAt(offset, length);
        length++;
      }
      letters.append(new String(utf8, 0, length, StandardCharsets.UTF_8));
      keys.add(Match.ALL.get(spelling.match(key)) + " " + letters);
    }
    return keys;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
