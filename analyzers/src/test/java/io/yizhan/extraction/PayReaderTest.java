package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayReaderTest {

  private static final Vocabulary VOCABULARY = Vocabulary.of(Lexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "200元一天包吃      | 200元一天 | 200..200 DAY",
        "两三百一天         | 两三百一天 | 200..300 DAY",
        "七八千块钱一个月   | 七八千块钱一个月 | 7000..8000 MONTH",
        "一万二一月         | 一万二一月 | 12000..12000 MONTH",
        "4-6千/月           | 4-6千/月 | 4000..6000 MONTH",
        "18块5一小时        | 18块5一小时 | 18.5..18.5 HOUR",
        "时薪十八到二十     | 时薪十八到二十 | 18..20 HOUR",
        "一小时不低于20     | 一小时不低于20 | 20.. HOUR",
        "最高300一天        | 最高300一天 | ..300 DAY",
        "月入过万           | 月入过万 | 10000.. MONTH",
        "月入过5000         | 月入过5000 | 5000.. MONTH",
        "底薪3000加提成     | 底薪3000加提成 | 3000..",
        "工资大概300左右    | 工资大概300左右 | 300..300",
        "日结200            | 日结200 | 200..200 DAY DAILY",
        "周结 1500          | 周结 1500 | 1500..1500 WEEKLY",
        "200 日结           | 200 日结 | 200..200 DAY DAILY",
        "计件0.8元/件       | 计件0.8元/件 | 0.8..0.8 PIECE",
        "计件               | 计件 | .. PIECE",
        "一车50块           | 一车50块 | 50..50 PIECE",
        "八毛一件           | 八毛一件 | 0.8..0.8 PIECE",
        "年薪10万           | 年薪10万 | 100000..100000 YEAR",
        "¥200/天            | ¥200/天 | 200..200 DAY",
        "3k-5k              | 3k-5k | 3000..5000",
      })
  void read_pay_wageAndExtent(String text, String words, String expected) {
    Mention mention = Objects.requireNonNull(read(text), text);
    assertThat(text.substring(0, mention.end())).isEqualTo(words);
    assertThat(shown(mention.meaning())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"面议", "工资面议", "押金200", "加班费20元/小时", "150元高温补贴", "服装费：300元"})
  void read_talkOrOtherMoney_isNoWage(String text) {
    assertThat(read(text)).isEqualTo(new Mention(0, text.length(), new Meaning.NoWage()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3个人", "8点", "200米", "30岁", "2026年", "一天三个人", "一天8小时", "每天一早", "每周五", "一天六七十桶", "5%", "两块",
        "三毛", "13薪", "1、", "3号线", "20:00"
      })
  void read_otherNumbers_areNone(String text) {
    assertThat(read(text)).isNull();
  }

  @ParameterizedTest
  @CsvSource({"300, 300..300", "200-300, 200..300", "两百, 200..200"})
  void read_amountAlone_isBare(String text, String expected) {
    Mention mention = Objects.requireNonNull(read(text), text);
    assertThat(mention.meaning()).isInstanceOf(Meaning.BareAmount.class);
    assertThat(shown(mention.meaning())).isEqualTo(expected);
  }

  private static @Nullable Mention read(String text) {
    return new PayReader(FoldedText.of(text), VOCABULARY, UtteranceKind.JOB_QUERY).read(0);
  }

  private static String shown(Meaning meaning) {
    return switch (meaning) {
      case Meaning.Pay(Wage wage, var settlement) ->
          wage(wage) + settlement.map(cycle -> " " + cycle).orElse("");
      case Meaning.BareAmount(Wage wage) -> wage(wage);
      default -> meaning.toString();
    };
  }

  private static String wage(Wage wage) {
    return wage.minYuan().map(BigDecimal::toPlainString).orElse("")
        + ".."
        + wage.maxYuan().map(BigDecimal::toPlainString).orElse("")
        + wage.period().map(period -> " " + period).orElse("");
  }
}
