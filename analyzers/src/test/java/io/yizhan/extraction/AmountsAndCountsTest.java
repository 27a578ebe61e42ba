package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers beside each other: what is pay, what counts people, and what is neither. */
class AmountsAndCountsTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = Extractor.of(LEXICON);
  private static final SlotItems ITEMS = new SlotItems(LEXICON);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "工资日结200              | wage=200/DAY settle=DAILY",
        "日薪：200-250            | wage=200-250/DAY",
        "200 元 / 天              | wage=200/DAY",
        "200元/人/天              | wage=200/DAY",
        "¥200/天                  | wage=200/DAY",
        "一晚300                  | wage=300/DAY",
        "25K - 40K                | wage=25000-40000",
        "月薪高达8000             | wage=-8000/MONTH",
        "一天8小时200块           | wage=200",
        "150元高温补贴            | -",
        "餐补20元/天              | benefit=餐补",
        "全勤奖：200              | benefit=全勤奖",
        "福利待遇：1、双休        | benefit=双休",
        "薪资6000/年终奖          | wage=6000 benefit=年终奖",
        "每周五                   | weekday=5",
        "每天三个小时             | -",
        "一天六七十桶             | -",
        "200米                    | -",
        "第300                    | -",
        "138001380001             | -",
        "1.5                      | -",
        "三毛公司                 | -",
        "要3个                    | head=3",
        "3个月的活                | length=P3M",
        "找3个装卸工              | head=3 occ=4-02-05-01",
        "每人                     | -",
        "4人间                    | -",
        "第3名                    | -",
        "20人以上                 | head=20-",
        "50人起                   | head=50-",
        "两个装卸工三个装卸工     | head=5 occ=4-02-05-01",
        "要3人，要5人             | ?=3人 ?=5人",
        "要3人，就3人             | head=3",
        "十几个人                 | ?=十几个人",
        "18到45周岁               | -",
        "3年以上工作经验          | exp=3",
        "5年经验优先              | exp=5/PREFERRED",
        "干了20年                 | exp=20",
        "2018年                   | -",
        "500米以内                | radius=0.5",
        "5里                      | -",
        "干三四天                 | ?=三四天",
        "等三天                   | -",
        "连续5天                  | length=P5D",
        "做半年                   | length=P6M",
      })
  void extract_number_isWhatStandsBesideIt(String text, String expected) {
    Set<String> items = ITEMS.of(EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, JudgedSet.NOW));
    assertThat(items).isEqualTo(expected.equals("-") ? Set.of() : Set.of(expected.split(" ", -1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "团队200人                | -",
        "至少1人懂英语            | -",
        "招聘人数：5              | -",
        "招2名                    | head=2",
        "装卸工（3名）            | occ=4-02-05-01",
        "PV高达30万               | -",
        "底薪3000+提成            | wage=3000-",
        "每天8:00-17:00           | weekly=1234567@08:00-17:00",
        "双休，每天8:00-17:00     | benefit=双休 hours=08:00-17:00",
        "周末忙，周一到周五上班   | weekday=12345",
        "春节福利                 | -",
        "春节期间                 | date=2027-02-05..2027-02-08",
        "成立于2014年8月          | -",
        "每月月底发工资           | -",
      })
  void extract_numberOfAnAd_needsMore(String text, String expected) {
    Set<String> items = ITEMS.of(EXTRACTOR.extract(text, UtteranceKind.AD, JudgedSet.NOW));
    assertThat(items).isEqualTo(expected.equals("-") ? Set.of() : Set.of(expected.split(" ", -1)));
  }
}
