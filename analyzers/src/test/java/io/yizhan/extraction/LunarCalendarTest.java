package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ChineseCalendar;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LunarCalendarTest {

  private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
  private static final LunarCalendar LUNAR = LunarCalendar.load();

  /**
   * ICU's new moons err by minutes. Those of 2027-02-06 23:56 and 2030-02-03 00:08 stand so close
   * to midnight that it puts the new year a day late and a day early.
   */
  @Test
  void day_firstOfEveryMonth_isThatOfIcuButForTwo() {
    List<String> differing = new ArrayList<>();
    for (int year = 2025; year <= 2035; year++) {
      for (int month = 1; month <= 12; month++) {
        LocalDate first = LUNAR.day(year, month, 1).orElseThrow();
        if (!isFirstOfMonth(first, month)) {
          differing.add(year + "-" + month + " " + first);
        }
      }
    }
    assertThat(differing).containsExactly("2027-1 2027-02-06", "2030-1 2030-02-03");
  }

  @Test
  void day_knownDays_areRight() {
    assertThat(LUNAR.day(2026, 1, 1)).contains(LocalDate.of(2026, 2, 17));
    assertThat(LUNAR.day(2026, 12, 20)).contains(LocalDate.of(2027, 1, 27));
    assertThat(LUNAR.day(2026, 8, 15)).contains(LocalDate.of(2026, 9, 25));
  }

  @Test
  void day_shortMonth_hasNoThirtieth() {
    assertThat(LUNAR.day(2026, 12, 29)).contains(LocalDate.of(2027, 2, 5));
    assertThat(LUNAR.day(2026, 12, 30)).isEmpty();
  }

  @Test
  void day_leapMonth_isSkipped() {
    assertThat(LUNAR.day(2025, 6, 1)).contains(LocalDate.of(2025, 6, 25));
    assertThat(LUNAR.day(2025, 7, 1)).contains(LocalDate.of(2025, 8, 23));
  }

  @Test
  void day_outsideTheTable_isEmpty() {
    assertThat(LUNAR.day(2024, 1, 1)).isEmpty();
    assertThat(LUNAR.day(2037, 1, 1)).isEmpty();
    assertThat(LUNAR.day(2026, 13, 1)).isEmpty();
    assertThat(LUNAR.day(2026, 1, 0)).isEmpty();
  }

  @Test
  void next_dayOver_isNextYears() {
    LocalDate today = LocalDate.of(2026, 11, 24);
    assertThat(LUNAR.next(1, 8, today)).contains(LocalDate.of(2027, 2, 13));
    assertThat(LUNAR.next(12, 24, today)).contains(LocalDate.of(2027, 1, 31));
    assertThat(LUNAR.next(10, 16, today)).contains(today);
  }

  private static boolean isFirstOfMonth(LocalDate date, int month) {
    ChineseCalendar icu =
        new ChineseCalendar(com.ibm.icu.util.TimeZone.getTimeZone("Asia/Shanghai"));
    icu.setTimeInMillis(date.atTime(LocalTime.NOON).atZone(BEIJING).toInstant().toEpochMilli());
    return icu.get(ChineseCalendar.DAY_OF_MONTH) == 1
        && icu.get(ChineseCalendar.MONTH) == month - 1;
  }
}
