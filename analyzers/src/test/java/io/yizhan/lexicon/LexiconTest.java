package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {

  private static final Lexicon LEXICON = Lexicon.load();

  @Test
  void load_shippedFiles_holdsEveryTable() {
    assertThat(LEXICON.occupations().all()).hasSize(2_048);
    assertThat(LEXICON.regions().all()).hasSize(65);
    assertThat(LEXICON.words()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(LEXICON.occupations().names().size() - LEXICON.occupations().all().size())
        .isGreaterThanOrEqualTo(250);
  }

  @Test
  void version_sameBytes_isTheSame() {
    assertThat(LEXICON.version()).matches("[0-9a-f]{12}").isEqualTo(Lexicon.load().version());
  }

  @Test
  void version_commentChanged_isAnother() {
    Lexicon plain = Lexicon.load(LexiconFiles.small());
    Lexicon commented =
        Lexicon.load(LexiconFiles.smallWith(Lexicon.WORDS, "# a remark\n日结\tpay\n"));
    assertThat(commented.words()).isEqualTo(plain.words());
    assertThat(commented.version()).isNotEqualTo(plain.version());
  }

  @Test
  void version_lineMovedToAnotherFile_isAnother() {
    Map<String, byte[]> one = LexiconFiles.smallWith(Lexicon.WORDS, "");
    Map<String, byte[]> other = LexiconFiles.smallWith(Lexicon.TRADITIONAL, "");
    assertThat(Lexicon.load(one).version()).isNotEqualTo(Lexicon.load(other).version());
  }

  @Test
  void words_shippedFile_areFoldedAndKnowTheirKind() {
    assertThat(LEXICON.words())
        .contains(
            new LexiconWord("日结", WordKind.PAY),
            new LexiconWord("叉车证", WordKind.CERTIFICATE),
            new LexiconWord("贴砖", WordKind.SKILL),
            new LexiconWord("社保补贴", WordKind.POLICY),
            new LexiconWord("a2驾照", WordKind.CERTIFICATE));
    assertThat(LEXICON.words())
        .allMatch(word -> LEXICON.folding().foldName(word.text()).equals(word.text()));
  }

  @Test
  void wholeWords_holdTradesPlacesAndWords_butNoClericalTitles() {
    assertThat(LEXICON.wholeWords())
        .contains("水电工", "月嫂", "家政服务员", "普工", "鄂城区", "鄂城", "葛店", "碧石渡镇", "日结", "c1驾照")
        .doesNotContain("城市轨道交通服务员", "居民服务人员");
    assertThat(LEXICON.wholeWords()).allMatch(word -> word.length() >= 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "words.tsv         | 日结 | words.tsv:1: 应有 2 列，实有 1 列：\"日结\"",
        "words.tsv         | 日结\\t | words.tsv:1: 第 2 列不能为空：\"日结\\t\"",
        "words.tsv         | 日结\\tcolour | words.tsv:1: 没有这种词类：\"日结\\tcolour\"",
        "words.tsv         | 裝车\\tskill\\n装车\\tskill | words.tsv:2: 词重复：\"装车\\tskill\"",
        "words.tsv         | #\\n\\n日结\\tpay | words.tsv:2: 应有 2 列，实有 1 列：\"\"",
        "occupations.tsv   | 4-10-01-06\\t4 | occupations.tsv:1: 应有 3 列，实有 2 列：\"4-10-01-06\\t4\"",
        "occupations.tsv   | 4-10-01-06\\t5\\t家政服务员 | occupations.tsv:1: 层级应为 1 到 4：\"4-10-01-06\\t5\\t家政服务员\"",
        "occupations.tsv   | 4-10-01-06\\t四\\t家政服务员 | occupations.tsv:1: 第 2 列应为数字：\"4-10-01-06\\t四\\t家政服务员\"",
        "occupations.tsv   | 4-10-01-06\\t4\\t家政服务员\\n4-10-01-06\\t4\\t保姆 | occupations.tsv:2: 代码重复：\"4-10-01-06\\t4\\t保姆\"",
        "occupation-names.tsv | 月嫂\\t4-10-01-99 | occupation-names.tsv:1: 没有这个职业代码：\"月嫂\\t4-10-01-99\"",
        "occupation-names.tsv | 家政服务员\\t4-10-01-06 | occupation-names.tsv:1: 名称重复：\"家政服务员\\t4-10-01-06\"",
        "regions.tsv       | 42070\\t鄂州\\t30\\t114\\town\\t- | regions.tsv:1: 代码应为 6 位或 9 位数字：\"42070\\t鄂州\\t30\\t114\\town\\t-\"",
        "regions.tsv       | 420700\\t鄂州\\t130\\t114\\town\\t- | regions.tsv:1: 坐标有误（lat must be -90..90; got: 130.0）：\"420700\\t鄂州\\t130\\t114\\town\\t-\"",
        "regions.tsv       | 420700\\t鄂州\\t30\\t114\\tguess\\t- | regions.tsv:1: 定位方式应为 county-seat 或 own：\"420700\\t鄂州\\t30\\t114\\tguess\\t-\"",
        "regions.tsv       | 420700\\t鄂州\\t30\\t114\\town\\t-\\n420700\\t鄂州\\t30\\t114\\town\\t- | regions.tsv:2: 代码重复：\"420700\\t鄂州\\t30\\t114\\town\\t-\"",
        "traditional.tsv   | 裝車\\t装 | traditional.tsv:1: 两列应各为一个字：\"裝車\\t装\"",
        "traditional.tsv   | 裝\\t装\\n裝\\t装 | traditional.tsv:2: 字重复：\"裝\\t装\"",
        "traditional.tsv   | 裝\\t奘\\n奘\\t装 | traditional.tsv:1: 简体字不能再被转换：\"裝\\t奘\"",
      })
  void load_badLine_saysFileLineRuleAndValue(String file, String text, String message) {
    Map<String, byte[]> files = LexiconFiles.smallWith(file, unescape(text));
    assertThatThrownBy(() -> Lexicon.load(files))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage(unescape(message));
  }

  @Test
  void load_fileMissing_saysWhich() {
    Map<String, byte[]> files = LexiconFiles.small();
    files.remove(Lexicon.REGIONS);
    assertThatThrownBy(() -> Lexicon.load(files))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("regions.tsv: 缺少这个文件");
  }

  @Test
  void load_notUtf8_saysWhich() {
    Map<String, byte[]> files = LexiconFiles.small();
    files.put(Lexicon.WORDS, new byte[] {(byte) 0xC8, (byte) 0xD5, '\t', 'p', 'a', 'y'});
    assertThatThrownBy(() -> Lexicon.load(files))
        .isInstanceOf(UnreadableLexiconException.class)
        .hasMessage("words.tsv: 应为 UTF-8 编码");
  }

  private static String unescape(String text) {
    return text.replace("\\t", "\t").replace("\\n", "\n");
  }
}
