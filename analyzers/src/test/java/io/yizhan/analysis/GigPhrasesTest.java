package io.yizhan.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write, and the words that must come out whole; extend the table, not this class. */
class GigPhrasesTest {

  private static final Analyzers ANALYZERS = Analyzers.create(Lexicon.load());

  @ParameterizedTest
  @CsvFileSource(resources = "gig-phrases.tsv", delimiter = '\t')
  void queryText_phrase_givesTheseWordsInOrder(String phrase, String words) {
    assertThat(terms(phrase)).containsSubsequence(words.split(" "));
  }

  /**
   * Wrong today, and known to be: the better cut has as many words, or loses to a commoner pair.
   */
  @ParameterizedTest
  @CsvSource({
    "三百一天, 三百一 天",
    "花湖机场地勤, 花湖 机场地勤",
    "招工头带队, 招工 头 带队",
    "打扫卫生两小时, 打扫 卫生 两 小时",
    "月结婚, 月结 婚",
  })
  void queryText_knownWeakness_isCutSo(String phrase, String words) {
    assertThat(String.join(" ", terms(phrase))).isEqualTo(words);
  }

  @Test
  void phrases_areManyAndDifferent() {
    assertThat(GigPhrasesTest.class.getResourceAsStream("gig-phrases.tsv"))
        .satisfies(
            in -> {
              List<String> phrases =
                  new String(in.readAllBytes(), StandardCharsets.UTF_8)
                      .lines()
                      .filter(line -> !line.startsWith("#"))
                      .toList();
              assertThat(phrases).hasSizeGreaterThanOrEqualTo(300).doesNotHaveDuplicates();
            });
  }

  private static List<String> terms(String phrase) {
    return AnalyzedTexts.terms(ANALYZERS.queryText(), phrase);
  }
}
