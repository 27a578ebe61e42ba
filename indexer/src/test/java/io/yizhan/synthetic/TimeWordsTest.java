package io.yizhan.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.extraction.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TimeWordsTest {

  private static final LocalDate POSTED = LocalDate.of(2026, 11, 24);

  @Test
  void clock_dayWork_hasThreeManners() {
    assertThat(all(dice -> TimeWords.clock(Hours.parse("07:00-17:30"), dice)))
        .containsExactlyInAnyOrder("早上七点到下午五点半", "7点到17点半", "7:00-17:30");
  }

  @Test
  void clock_pastMidnight_saysNextDay() {
    assertThat(all(dice -> TimeWords.clock(Hours.parse("22:00-06:00"), dice)))
        .containsExactlyInAnyOrder("晚上十点到第二天早上六点", "22点到次日6点", "22:00-次日6:00");
  }

  @Test
  void clock_smallHoursAndNoon_haveTheirNames() {
    assertThat(all(dice -> TimeWords.clock(Hours.parse("03:00-12:30"), dice)))
        .contains("凌晨三点到中午十二点半");
  }

  @Test
  void clock_twoOClock_saysLiang() {
    assertThat(all(dice -> TimeWords.clock(Hours.parse("14:00-22:00"), dice)))
        .contains("下午两点到晚上十点");
  }

  @Test
  void days_dayAfterPublication_mayBeTomorrow() {
    LocalDate next = POSTED.plusDays(1);

    assertThat(all(dice -> TimeWords.days(POSTED, next, next, dice)))
        .containsExactlyInAnyOrder("明天", "25号", "11月25号");
  }

  @Test
  void days_laterThatMonth_isADateAlone() {
    LocalDate later = LocalDate.of(2026, 11, 30);

    assertThat(all(dice -> TimeWords.days(POSTED, later, later, dice)))
        .containsExactlyInAnyOrder("30号", "11月30号");
  }

  @Test
  void days_nextMonth_namesTheMonth() {
    LocalDate later = LocalDate.of(2026, 12, 2);

    assertThat(all(dice -> TimeWords.days(POSTED, later, later, dice))).containsExactly("12月2号");
  }

  @Test
  void days_overTheEndOfTheMonth_namesBothMonths() {
    assertThat(
            all(
                dice ->
                    TimeWords.days(
                        POSTED, LocalDate.of(2026, 11, 29), LocalDate.of(2026, 12, 4), dice)))
        .containsExactly("11月29号到12月4号");
  }

  @Test
  void week_everyDay_isTiantian() {
    assertThat(week(EnumSet.allOf(DayOfWeek.class))).containsExactlyInAnyOrder("每天", "天天");
  }

  @Test
  void week_runOfDays_isARange() {
    assertThat(week(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)))
        .containsExactlyInAnyOrder("周一到周六", "周一至周六");
  }

  @Test
  void week_singleDays_areListed() {
    assertThat(week(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY)))
        .containsExactly("每周一三五");
  }

  @Test
  void week_weekend_hasItsWords() {
    assertThat(week(EnumSet.range(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)))
        .containsExactlyInAnyOrder("周六周日", "双休日", "周末两天");
  }

  private static Set<String> week(Set<DayOfWeek> days) {
    Hours hours = Hours.parse("08:00-17:00");
    WeeklyPattern pattern =
        new WeeklyPattern(days, hours.start(), hours.end(), Optional.empty(), Optional.empty());
    return all(dice -> TimeWords.week(pattern, dice));
  }

  private static Set<String> all(Function<Dice, String> words) {
    return LongStream.range(0, 80)
        .mapToObj(i -> words.apply(Dice.of(1, 1, i)))
        .collect(Collectors.toSet());
  }
}
