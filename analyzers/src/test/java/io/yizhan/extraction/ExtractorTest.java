package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.yizhan.extraction.Unresolved.Reason;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Place;
import io.yizhan.lexicon.Region;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the judged tables do not show: spans, rest, reasons, the clock, and the kinds of utterance.
 */
class ExtractorTest {

  private static final Instant NOW = Instant.parse("2026-11-24T00:00:00Z");
  private static final Extractor EXTRACTOR = Extractor.of(Lexicon.load());

  @Test
  void extract_everydayQuery_givesEverySlotWithItsSpan() {
    String text = "明天下午在葛店附近找个日结的装卸工,一天200以上";
    Extraction extraction = query(text);
    Slots slots = extraction.wanted();
    assertThat(slots.dates()).containsExactly(LocalDate.of(2026, 11, 25));
    assertThat(slots.dayParts()).containsExactly(DayPart.AFTERNOON);
    assertThat(slots.regions()).extracting(Region::code).containsExactly("420703101");
    assertThat(slots.places()).extracting(Place::name).containsExactly("葛店镇");
    assertThat(slots.anchor()).contains(Anchor.PLACE);
    assertThat(slots.settlements()).containsExactly(SettlementCycle.DAILY);
    assertThat(slots.occupations())
        .containsExactly(new FoundOccupation("4-02-05-01", "装卸搬运工", "装卸工", 1));
    assertThat(slots.wage())
        .contains(
            new Wage(
                Optional.of(BigDecimal.valueOf(200)),
                Optional.empty(),
                Optional.of(WagePeriod.DAY)));
    assertThat(extraction.excluded().isEmpty()).isTrue();
    assertThat(extraction.unresolved()).isEmpty();
    assertThat(extraction.rest()).isEmpty();
    assertThat(extraction.spans())
        .extracting(span -> span.slot() + " " + text.substring(span.start(), span.end()))
        .containsExactly(
            "DATE 明天",
            "DAY_PART 下午",
            "REGION 葛店",
            "RADIUS 附近",
            "SETTLEMENT 日结",
            "OCCUPATION 装卸工",
            "WAGE 一天200以上");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "想找个轻松点的活            | 轻松点",
        "招会做热干面的师傅          | 热干面的师傅",
        "南浦路那边的超市收银        | 南浦路",
        "明天有没有电动三轮车拉货的活 | 电动三轮车",
        "打螺丝的厂 日结             | 厂",
        "保洁                       | ``",
        "三班倒 普工                 | 三班倒",
        "𠮷野家 服务员               | 𠮷野家",
        "！！！                      | ``",
      })
  void rest_keepsWhatNoSlotTook(String text, String rest) {
    assertThat(query(text).rest()).isEqualTo(rest);
  }

  @ParameterizedTest
  @CsvSource({
    "装卸 300, 300, BARE_NUMBER",
    "2点到6点, 2点到6点, UNCLEAR_HOURS",
    "明天早上八点, 早上八点, UNCLEAR_HOURS",
    "11月20号的活, 11月20号, UNCLEAR_DAYS",
    "2月30号, 2月30号, UNCLEAR_DAYS",
    "昨天, 昨天, UNCLEAR_DAYS",
    "上周五, 上周五, UNCLEAR_DAYS",
    "农忙, 农忙, UNCLEAR_DAYS",
    "东沟村, 东沟村, AMBIGUOUS_PLACE",
    "南浦路那边, 那边, UNKNOWN_PLACE",
    "十来个小工, 十来个, VAGUE_COUNT",
    "日薪25元/小时, 日薪25元/小时, CONTRADICTION",
    "300-200元/天, 300-200元/天, CONTRADICTION",
  })
  void unresolved_unclearWords_areListedWithTheReason(String text, String words, Reason reason) {
    Extraction extraction = query(text);
    assertThat(extraction.unresolved())
        .extracting(Unresolved::text, Unresolved::reason)
        .containsExactly(tuple(words, reason));
    assertThat(extraction.wanted().dates()).isSubsetOf(LocalDate.of(2026, 11, 25));
    assertThat(extraction.wanted().wage()).isEmpty();
    assertThat(extraction.wanted().hours()).isEmpty();
    assertThat(extraction.wanted().places()).isEmpty();
    assertThat(extraction.wanted().headcount()).isEmpty();
  }

  @Test
  void unresolved_twoUnlikeRates_bothLeftOut() {
    Extraction extraction = query("月薪5000 或者 22元/小时");
    assertThat(extraction.wanted().wage()).isEmpty();
    assertThat(extraction.unresolved())
        .extracting(Unresolved::text)
        .containsExactly("月薪5000", "22元/小时");
    assertThat(extraction.spans()).isEmpty();
  }

  @Test
  void extract_justAfterMidnightInShanghai_countsFromTheNewDay() {
    Extraction extraction =
        EXTRACTOR.extract("明天", UtteranceKind.JOB_QUERY, Instant.parse("2026-11-24T16:30:00Z"));
    assertThat(extraction.wanted().dates()).containsExactly(LocalDate.of(2026, 11, 26));
  }

  @Test
  void extract_makeUpSunday_isNoDayOfTheWeekend() {
    Instant thursday = Instant.parse("2026-09-17T02:00:00Z");
    assertThat(EXTRACTOR.extract("周末", UtteranceKind.JOB_QUERY, thursday).wanted().dates())
        .containsExactly(LocalDate.of(2026, 9, 19));
  }

  @Test
  void extract_announcedHoliday_isEveryDayOff() {
    Instant september = Instant.parse("2026-09-17T02:00:00Z");
    assertThat(EXTRACTOR.extract("国庆", UtteranceKind.JOB_QUERY, september).wanted().dates())
        .hasSize(7)
        .startsWith(LocalDate.of(2026, 10, 1));
  }

  @Test
  void extract_weekdaysOfAnAd_repeat() {
    assertThat(EXTRACTOR.extract("周六周日", UtteranceKind.AD, NOW).wanted().weekdays()).hasSize(2);
    assertThat(query("周六周日").wanted().dates())
        .containsExactly(LocalDate.of(2026, 11, 28), LocalDate.of(2026, 11, 29));
  }

  @Test
  void extract_strayNumbersOfAnAd_areNoQuestions() {
    assertThat(EXTRACTOR.extract("身高 165 左右", UtteranceKind.AD, NOW).unresolved()).isEmpty();
    assertThat(query("165").unresolved()).hasSize(1);
  }

  @Test
  void extract_refusalsOfAQuestion_areNoConditions() {
    Extraction extraction = EXTRACTOR.extract("不做保安了怎么办", UtteranceKind.QUESTION, NOW);
    assertThat(extraction.excluded().isEmpty()).isTrue();
    assertThat(extraction.wanted().occupations()).hasSize(1);
  }

  @Test
  void extract_nameOfTwoVillages_isTheOneInTheNamedTown() {
    assertThat(query("东沟镇东沟村").wanted().places())
        .extracting(place -> place.region().name())
        .containsExactly("东沟镇");
  }

  @Test
  void extract_slipOfThePen_isLessCertain() {
    assertThat(query("装御工").wanted().occupations())
        .containsExactly(new FoundOccupation("4-02-05-01", "装卸搬运工", "装御工", 0.8));
  }

  @Test
  void extract_townNamedLikeATrade_isTheTown() {
    Slots slots = query("保安镇的保洁").wanted();
    assertThat(slots.places()).extracting(Place::name).containsExactly("保安镇");
    assertThat(slots.occupations()).extracting(FoundOccupation::said).containsExactly("保洁");
  }

  @Test
  void extract_listOfRegions_keepsOneThatHoldsAnother() {
    assertThat(query("葛店、华容、段店都行").wanted().regions())
        .extracting(Region::name)
        .containsExactly("葛店镇", "华容区", "段店镇");
    assertThat(query("鄂城区凤凰街道").wanted().regions())
        .extracting(Region::name)
        .containsExactly("凤凰街道");
  }

  @Test
  void extract_wordOfPlaceAlone_isNearTheSpeakerOnlyWhenItSaysSo() {
    assertThat(query("附近的保洁").wanted().anchor()).contains(Anchor.SELF);
    assertThat(query("那边的保洁").wanted().anchor()).isEmpty();
    assertThat(query("光谷那边").wanted().anchor()).contains(Anchor.PLACE);
  }

  @Test
  void extract_breaksAndDaysOff_areNoWork() {
    Extraction ad =
        EXTRACTOR.extract("周一至周五 9:00-18:00，午休12:00-13:30，周六日休息", UtteranceKind.AD, NOW);
    assertThat(ad.wanted().weekly()).hasSize(1);
    assertThat(ad.wanted().weekly().getFirst().days()).hasSize(5);
    assertThat(ad.excluded().weekdays()).hasSize(2);
  }

  @Test
  void extract_addressesAndAllowancesOfAnAd_areNoDaysAndNoWage() {
    Slots slots =
        EXTRACTOR
            .extract("地址：华景路1号，3号线2号口，餐补20元/天，150元高温补贴，每月15号发工资", UtteranceKind.AD, NOW)
            .wanted();
    assertThat(slots.dates()).isEmpty();
    assertThat(slots.wage()).isEmpty();
    assertThat(slots.benefits()).containsExactly("餐补", "高温补贴");
  }

  @Test
  void extract_baseAndWholePay_isTheWholeThatHoldsIt() {
    Slots slots = EXTRACTOR.extract("底薪3000，综合工资5000-8000元/月", UtteranceKind.AD, NOW).wanted();
    assertThat(slots.wage())
        .contains(
            Wage.between(BigDecimal.valueOf(5000), BigDecimal.valueOf(8000), WagePeriod.MONTH));
  }

  @Test
  void extract_dateAndTwoSpans_areTwoShifts() {
    LocalDate day = LocalDate.of(2026, 11, 26);
    assertThat(query("后天8点-12点,14点-18点").wanted().shifts())
        .containsExactly(
            new Shift(day, LocalTime.of(8, 0), LocalTime.of(12, 0)),
            new Shift(day, LocalTime.of(14, 0), LocalTime.of(18, 0)));
  }

  @Test
  void extract_ageAndSex_areRecognisedAndNoValue() {
    Extraction extraction = query("女工 18-45岁 保洁");
    assertThat(extraction.spans())
        .extracting(SlotSpan::slot)
        .containsExactly(Slot.PERSON, Slot.PERSON, Slot.OCCUPATION);
    assertThat(extraction.wanted().headcount()).isEmpty();
    assertThat(extraction.wanted().wage()).isEmpty();
  }

  @Test
  void extract_emptyText_saysNothing() {
    Extraction extraction = query("");
    assertThat(extraction.wanted()).isEqualTo(Slots.EMPTY);
    assertThat(extraction.spans()).isEmpty();
    assertThat(extraction.rest()).isEmpty();
  }

  @Test
  void benefit_anyOfItsNames_isOneName() {
    assertThat(List.of("管吃管住", "包吃包住", "免費食宿"))
        .allSatisfy(name -> assertThat(EXTRACTOR.benefit(name)).contains("包吃住"));
    assertThat(EXTRACTOR.benefit("提供住宿")).contains("包住");
    assertThat(EXTRACTOR.benefit("免费按摩")).isEmpty();
  }

  private static Extraction query(String text) {
    return EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, NOW);
  }
}
