package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a text is cut into mentions: the longest reading at each place, and none twice. */
class MentionScannerTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Vocabulary VOCABULARY = Vocabulary.of(LEXICON);
  private static final LunarCalendar LUNAR = LunarCalendar.load();
  private static final WorkCalendar CALENDAR = WorkCalendar.load(LUNAR);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "叉车证          | Certificate 叉车证",
        "叉车            | Trade 叉车",
        "工资日结200一天 | Pay 工资日结200一天",
        "日结            | Settled 日结",
        "两百一天        | Pay 两百一天",
        "一天            | none",
        "两班倒          | Guard 两班倒",
        "三轮车          | Guard 三轮车",
        "二保焊          | Trade 二保焊",
        "五险一金        | Benefit 五险一金",
        "周五            | Weekdays 周五",
        "周五晚7点到10点 | Weekdays 周五, Hours 晚7点到10点",
        "今晚7点到10点   | Days 今晚, Hours 7点到10点",
        "12月1号到10号   | Days 12月1号到10号",
        "12.5元一件      | Pay 12.5元一件",
        "3个月           | none",
        "8点到17点       | Hours 8点到17点",
        "18-45岁         | Person 18-45岁",
        "月休四天        | Benefit 月休四天",
        "保安镇          | AtPlace 保安镇",
        "花湖机场        | AtPlace 花湖机场",
        "花湖            | InRegion 花湖",
        "日结工          | DailyPaid 日结工",
        "小工具          | Guard 小工具",
        "一直            | Guard 一直",
      })
  void scan_competingReadings_longestWins(String text, String expected) {
    String kinds = String.join(", ", shown(text));
    if (expected.equals("none")) {
      assertThat(kinds).doesNotContain("Pay").doesNotContain("People");
    } else {
      assertThat(kinds).isEqualTo(expected);
    }
  }

  @Test
  void scan_offsets_areThoseOfTheOriginal() {
    String text = "𠮷 ２００元／天，裝卸工";
    List<Mention> mentions = scan(text);
    assertThat(mentions)
        .extracting(mention -> text.substring(mention.start(), mention.end()))
        .containsExactly("２００元／天", "裝卸工");
  }

  @Test
  void scan_emptyText_hasNone() {
    assertThat(scan("")).isEmpty();
  }

  private static List<String> shown(String text) {
    return scan(text).stream()
        .map(
            mention ->
                mention.meaning().getClass().getSimpleName()
                    + " "
                    + text.substring(mention.start(), mention.end()))
        .toList();
  }

  private static List<Mention> scan(String text) {
    FoldedText folded = FoldedText.of(text, LEXICON.folding());
    LocalDate today = LocalDate.of(2026, 11, 24);
    return new MentionScanner(folded, VOCABULARY, CALENDAR, LUNAR, today, UtteranceKind.JOB_QUERY)
        .scan();
  }
}
