package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days, weekdays and spans on days other than the judged tables' Tuesday. */
class TimeReadingTest {

  private static final Lexicon LEXICON = Lexicon.load();
  private static final Extractor EXTRACTOR = Extractor.of(LEXICON);
  private static final SlotItems ITEMS = new SlotItems(LEXICON);

  @ParameterizedTest
  @CsvSource({
    "2026-11-29, 周日, date=11-29",
    "2026-11-29, 周末, date=11-29",
    "2026-11-29, 下周一, date=11-30",
    "2026-11-30, 周一, date=11-30",
    "2026-11-30, 这周一, date=11-30",
    "2026-12-02, 这周一, ?=这周一",
    "2026-11-30, 下周, date=12-07..12-13",
    "2026-11-30, 这周末, date=12-05..12-06",
    "2026-09-17, 双休日, date=09-19",
    "2026-09-23, 中秋节, date=09-25..09-27",
    "2026-04-28, 五一, date=05-01..05-05",
    "2026-01-28, 年前, date=01-28..02-14",
    "2026-12-31, 明天, date=2027-01-01",
    "2026-12-30, 2号, date=2027-01-02",
    "2026-12-30, 1月2号, date=2027-01-02",
    "2026-02-25, 30号, ?=30号",
    "2026-02-25, 29日, ?=29日",
    "2028-02-25, 29日, date=2028-02-29",
    "2026-11-24, 8月1号, date=2027-08-01",
    "2026-11-24, 3月8号, date=2027-03-08",
    "2026-11-24, 11月24号, date=11-24",
    "2026-11-24, 11月23号, ?=11月23号",
    "2026-11-24, 12月30号到1月2号, date=12-30..2027-01-02",
    "2026-11-24, 30号到2号, date=11-30..12-02",
    "2026-11-24, 周五到周日, weekday=567",
    "2026-11-24, 明天到下周一, date=11-25..11-30",
    "2026-11-24, 11月30号开工做到12月3号, date=11-30..12-03",
    "2026-11-24, 12月5号开工做到1月31号, period=12-05..2027-01-31",
    "2026-11-24, 国庆后, period=2027-10-04..",
    "2026-11-24, 国庆前, period=11-24..2027-09-30",
    "2026-11-24, 下个月底, date=12-21..12-31",
    "2026-11-24, 腊月底前, period=11-24..2027-02-05",
    "2026-11-24, 正月廿二, date=2027-02-27",
    "2026-11-24, 冬月十五, date=12-23",
    "2026-11-24, 腊月三十, ?=腊月三十",
    "2026-11-24, 每周一至周五, weekday=12345",
    "2026-11-24, 周一 - 周五, weekday=12345",
    "2026-11-24, 星期二和星期四, date=11-24 date=11-26",
    "2026-11-24, 每周二和周四, weekday=24",
    "2026-11-24, 周二三四个人, date=11-24..11-25",
    "2026-11-24, 下周二三, date=12-01..12-02",
    "2026-11-24, 周结, settle=WEEKLY",
  })
  void extract_onADay_countsFromIt(LocalDate today, String text, String expected) {
    assertThat(query(today, text)).isEqualTo(Set.of(expected.split(" ", -1)));
  }

  @Test
  void extract_yearOverAndNext_areReadAsWritten() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(query(today, "2025年3月1日")).containsExactly("?=2025年3月1日");
    assertThat(query(today, "2027.3.1")).containsExactly("date=2027-03-01");
  }

  @Test
  void extract_lunarDayBeyondTheTable_isLeftOut() {
    assertThat(query(LocalDate.of(2040, 1, 1), "正月初八")).containsExactly("?=正月初八");
  }

  private static Set<String> query(LocalDate today, String text) {
    Instant now = today.atTime(8, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    return ITEMS.of(EXTRACTOR.extract(text, UtteranceKind.JOB_QUERY, now));
  }
}
