package io.yizhan.synthetic;

import io.yizhan.extraction.WeeklyPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/**
 * Times as people say them: 7:00–17:00 is 早上七点到下午五点, 7点到17点 or 7:00-17:00. Only whole and half
 * hours are spoken. Stateless.
 */
final class TimeWords {

  private static final List<String> NUMERALS =
      List.of("零", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二");
  private static final List<String> WEEKDAYS = List.of("一", "二", "三", "四", "五", "六", "日");

  private TimeWords() {}

  /** Hours in one of three manners. */
  static String clock(Hours hours, Dice dice) {
    boolean nextDay = !hours.end().isAfter(hours.start());
    return switch (dice.below(5)) {
      case 0, 1 -> spoken(hours.start()) + "到" + (nextDay ? "第二天" : "") + spoken(hours.end());
      case 2 -> bare(hours.start()) + "到" + (nextDay ? "次日" : "") + bare(hours.end());
      default -> digits(hours.start()) + "-" + (nextDay ? "次日" : "") + digits(hours.end());
    };
  }

  /**
   * A run of days: 明天, 25号, 11月25号到27号. 今天, 明天 and 后天 count from the day of publication.
   *
   * @param posted the day on which the ad was published
   */
  static String days(LocalDate posted, LocalDate first, LocalDate last, Dice dice) {
    if (!first.equals(last)) {
      String end = first.getMonth() == last.getMonth() ? last.getDayOfMonth() + "号" : day(last);
      return day(first) + "到" + end;
    }
    long ahead = first.toEpochDay() - posted.toEpochDay();
    if (ahead >= 0 && ahead <= 2 && dice.chance(70)) {
      return List.of("今天", "明天", "后天").get((int) ahead);
    }
    return ahead > 0 && ahead < 20 && first.getMonth() == posted.getMonth() && dice.chance(60)
        ? first.getDayOfMonth() + "号"
        : day(first);
  }

  /** A day with its month: 11月25号. */
  static String day(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "号";
  }

  /** The weekdays of a pattern: 天天, 周一到周六, 周一三五, 周六周日. */
  static String week(WeeklyPattern pattern, Dice dice) {
    Set<DayOfWeek> days = pattern.days();
    if (days.size() == 7) {
      return dice.pick(List.of("每天", "天天"));
    }
    if (days.size() == 2 && days.contains(DayOfWeek.SATURDAY) && days.contains(DayOfWeek.SUNDAY)) {
      return dice.pick(List.of("周六周日", "双休日", "周末两天"));
    }
    int first = days.stream().mapToInt(DayOfWeek::getValue).min().orElseThrow();
    int last = days.stream().mapToInt(DayOfWeek::getValue).max().orElseThrow();
    if (last - first + 1 == days.size()) {
      return "周"
          + WEEKDAYS.get(first - 1)
          + dice.pick(List.of("到", "至"))
          + "周"
          + WEEKDAYS.get(last - 1);
    }
    StringBuilder named = new StringBuilder("每周");
    days.forEach(day -> named.append(WEEKDAYS.get(day.getValue() - 1)));
    return named.toString();
  }

  private static String spoken(LocalTime time) {
    int hour = time.getHour();
    String part = hour < 5 ? "凌晨" : hour < 11 ? "早上" : hour < 13 ? "中午" : hour < 18 ? "下午" : "晚上";
    String numeral = NUMERALS.get(hour > 12 ? hour - 12 : hour);
    return part + numeral + (time.getMinute() == 30 ? "点半" : "点");
  }

  private static String bare(LocalTime time) {
    return time.getHour() + (time.getMinute() == 30 ? "点半" : "点");
  }

  private static String digits(LocalTime time) {
    return time.getHour() + ":" + (time.getMinute() < 10 ? "0" : "") + time.getMinute();
  }
}
