package io.yizhan.match;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;

/** Numbers and times as people say them. Stateless. */
final class Spoken {

  private static final int MINUTES_PER_HOUR = 60;
  private static final int MINUTES_PER_DAY = 24 * MINUTES_PER_HOUR;
  private static final double METERS_PER_KM = 1000;

  /** Distances are said to the hundred metres: who lives there is nobody's business. */
  private static final double SHOWN_METERS = 100;

  private Spoken() {}

  /** 约1.8公里, 100米以内. */
  static String distance(double meters) {
    long shown = shownMeters(meters);
    return shown == 0 ? "100米以内" : "约" + number(shown / METERS_PER_KM) + "公里";
  }

  /** A distance to the hundred metres. */
  static long shownMeters(double meters) {
    return Math.round(meters / SHOWN_METERS) * (long) SHOWN_METERS;
  }

  /** At most one decimal: 25, 22.5. */
  static String number(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The same, never less than the number. */
  static String atLeast(double number) {
    return BigDecimal.valueOf(number)
        .setScale(1, RoundingMode.CEILING)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** 明早8点, 后天下午2点半, 12月3日晚上10点15分. */
  static String time(long minute, LocalDate today) {
    LocalDate date = LocalDate.ofEpochDay(Math.floorDiv(minute, MINUTES_PER_DAY));
    int ofDay = Math.floorMod(minute, MINUTES_PER_DAY);
    int hour = ofDay / MINUTES_PER_HOUR;
    String said = day(date, today) + part(hour) + (hour > 12 ? hour - 12 : hour) + "点";
    int rest = ofDay % MINUTES_PER_HOUR;
    said += rest == 0 ? "" : rest == 30 ? "半" : rest + "分";
    return said.replace("今天早上", "今早")
        .replace("明天早上", "明早")
        .replace("今天晚上", "今晚")
        .replace("明天晚上", "明晚");
  }

  /** 今天, 明天, 后天, 12月3日. */
  static String day(LocalDate date, LocalDate today) {
    long ahead = date.toEpochDay() - today.toEpochDay();
    if (ahead >= 0 && ahead <= 2) {
      return List.of("今天", "明天", "后天").get((int) ahead);
    }
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }

  private static String part(int hour) {
    if (hour < 5) {
      return "凌晨";
    }
    if (hour < 9) {
      return "早上";
    }
    if (hour < 12) {
      return "上午";
    }
    if (hour < 13) {
      return "中午";
    }
    return hour < 18 ? "下午" : "晚上";
  }
}
