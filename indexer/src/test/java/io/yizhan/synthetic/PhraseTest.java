package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PhraseTest {

  @Test
  void fill_twoSlots_putsBothIn() {
    Phrase phrase = Phrase.parse("{amount}元一{piece}，现结");

    assertThat(phrase.fill(Map.of(Slot.AMOUNT, "3.5", Slot.PIECE, "件"))).isEqualTo("3.5元一件，现结");
  }

  @Test
  void fill_noSlot_isTheTextItself() {
    assertThat(Phrase.parse("招满为止").fill(Map.of())).isEqualTo("招满为止");
  }

  @Test
  void fill_missingValue_isRefused() {
    assertThatThrownBy(() -> Phrase.parse("要{n}个人").fill(Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("要{n}个人: no value for {n}");
  }

  @Test
  void parse_unknownSlot_isRefused() {
    assertThatThrownBy(() -> Phrase.parse("要{很多}人"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phrase must name a slot; got: 很多");
  }

  @Test
  void parse_openBrace_isRefused() {
    assertThatThrownBy(() -> Phrase.parse("要{n个人"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("phrase must close its brace; got: 要{n个人");
  }

  @Test
  void toString_anyPhrase_isAsWritten() {
    assertThat(Phrase.parse("{date}，{clock}上工")).hasToString("{date}，{clock}上工");
  }
}
