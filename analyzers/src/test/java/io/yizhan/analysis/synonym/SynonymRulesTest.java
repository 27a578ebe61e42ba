package io.yizhan.analysis.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.lexicon.CharFolding;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.UnreadableLexiconException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymRulesTest {

  private static final CharFolding FOLDING = Lexicon.shipped().folding();

  @Test
  void shipped_file_holdsPairsOfBothKinds() {
    SynonymRules shipped = SynonymRules.shipped(FOLDING);
    assertThat(shipped.size()).isGreaterThan(1_000);
    assertThat(shipped.rules())
        .contains(
            new SynonymRule("保洁", "清洁工"),
            new SynonymRule("清洁工", "保洁"),
            new SynonymRule("包吃", "包吃住"))
        .doesNotContain(new SynonymRule("包吃住", "包吃"));
  }

  @Test
  void parse_termsWithCommas_goAllWays() {
    assertThat(parse("瓦工, 泥工,瓦匠").rules())
        .containsExactly(
            new SynonymRule("瓦工", "泥工"),
            new SynonymRule("瓦工", "瓦匠"),
            new SynonymRule("泥工", "瓦工"),
            new SynonymRule("泥工", "瓦匠"),
            new SynonymRule("瓦匠", "瓦工"),
            new SynonymRule("瓦匠", "泥工"));
  }

  @Test
  void parse_arrow_goesOneWay() {
    assertThat(parse("# 家政\n\n钟点工,保姆 => 家政, 小时工").rules())
        .containsExactly(
            new SynonymRule("钟点工", "家政"),
            new SynonymRule("钟点工", "小时工"),
            new SynonymRule("保姆", "家政"),
            new SynonymRule("保姆", "小时工"));
  }

  @Test
  void parse_writtenOtherwise_isFolded() {
    assertThat(parse("Ｃ1駕照 => C1驾驶证").rules()).containsExactly(new SynonymRule("c1驾照", "c1驾驶证"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "保洁 | gig.txt:1: two terms or => expected: \"保洁\"",
        "保洁,,清洁工 | gig.txt:1: a term must have a letter or digit: \"保洁,,清洁工\"",
        "保洁 => | gig.txt:1: a term must have a letter or digit: \"保洁 =>\"",
        "=> 保洁 | gig.txt:1: a term must have a letter or digit: \"=> 保洁\"",
        "保洁,！！ | gig.txt:1: a term must have a letter or digit: \"保洁,！！\"",
        "保洁 => 清洁工 => 环卫工 | gig.txt:1: one => expected: \"保洁 => 清洁工 => 环卫工\"",
        "保洁 => 保洁 | gig.txt:1: a term stands on both sides: \"保洁 => 保洁\"",
        "電工,电工 | gig.txt:1: term given twice: \"電工,电工\"",
        "a,b;b => a | gig.txt:2: b => a is given in line 1: \"b => a\"",
        "a,b;#;c,b,a | gig.txt:3: b => a is given in line 1: \"c,b,a\"",
        "a,b;a,a234567890123456789012345 | gig.txt:2: a term must have at most 24 characters: \"a,a234567890123456789012345\"",
        "# nothing | gig.txt: holds no rule",
      })
  void parse_badLine_saysFileLineRuleAndText(String lines, String message) {
    assertThatThrownBy(() -> parse(lines.replace(';', '\n')))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage(message);
  }

  @Test
  void parse_notUtf8_saysSo() {
    assertThatThrownBy(() -> SynonymRules.parse("gig.txt", new byte[] {(byte) 0xB1}, FOLDING))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("gig.txt: must be UTF-8");
  }

  private static SynonymRules parse(String text) {
    return SynonymRules.parse("gig.txt", text.getBytes(StandardCharsets.UTF_8), FOLDING);
  }
}
