package io.yizhan.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

  private static final WorkCalendar CALENDAR = WorkCalendar.load(LunarCalendar.load());

  @ParameterizedTest
  @CsvSource({
    "2026-11-24, true", // a Tuesday
    "2026-11-28, false", // a Saturday
    "2026-09-20, true", // a Sunday worked for 国庆
    "2026-10-05, false", // a Monday off
    "2026-02-14, true", // a Saturday worked for 春节
    "2027-10-01, true" // a Friday: no notice for 2027 yet
  })
  void isWorkingDay_followsTheNotice(LocalDate day, boolean working) {
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "国庆节, 2026-01-01, 2026-10-01, 2026-10-07",
    "国庆节, 2026-10-03, 2026-10-01, 2026-10-07",
    "国庆节, 2026-11-24, 2027-10-01, 2027-10-03",
    "元旦, 2025-12-01, 2026-01-01, 2026-01-03",
    "元旦, 2026-11-24, 2027-01-01, 2027-01-01",
    "春节, 2026-01-10, 2026-02-15, 2026-02-23",
    "春节, 2026-11-24, 2027-02-05, 2027-02-08",
    "清明节, 2026-11-24, 2027-04-05, 2027-04-05",
    "劳动节, 2026-11-24, 2027-05-01, 2027-05-02",
    "端午节, 2026-11-24, 2027-06-09, 2027-06-09",
    "中秋节, 2026-11-24, 2027-09-15, 2027-09-15",
    "中秋节, 2025-09-01, 2025-10-01, 2025-10-08",
    "元宵节, 2026-11-24, 2027-02-20, 2027-02-20",
    "小年, 2026-11-24, 2027-01-31, 2027-01-31",
    "除夕, 2026-11-24, 2027-02-05, 2027-02-05",
  })
  void next_festival_isTheNextOne(String name, LocalDate today, LocalDate from, LocalDate until) {
    assertThat(CALENDAR.next(Festival.named(name), today)).contains(DateRange.of(from, until));
  }

  @Test
  void next_lunarFestivalBeyondTheTable_isEmpty() {
    assertThat(CALENDAR.next(Festival.SPRING, LocalDate.of(2040, 1, 1))).isEmpty();
  }

  @Test
  void named_unknownFestival_isRefused() {
    assertThatThrownBy(() -> Festival.named("双十一"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("unknown festival: 双十一");
  }
}
