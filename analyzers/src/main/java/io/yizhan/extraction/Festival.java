package io.yizhan.extraction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A festival people plan work by. The statutory days are those of 全国年节及纪念日放假办法 (国务院令第795号, in force
 * since 2025).
 */
enum Festival {
  /** 1 January. */
  NEW_YEAR("元旦"),
  /** New year's eve and the first three days of the lunar year. */
  SPRING("春节"),
  /** The solar term 清明. */
  QINGMING("清明节"),
  /** 1 and 2 May. */
  LABOUR("劳动节"),
  /** Fifth day of the fifth lunar month. */
  DRAGON_BOAT("端午节"),
  /** Fifteenth day of the eighth lunar month. */
  MID_AUTUMN("中秋节"),
  /** 1 to 3 October. */
  NATIONAL("国庆节"),
  /** Fifteenth day of the first lunar month; nobody's day off. */
  LANTERN("元宵节"),
  /** Twenty-fourth of the twelfth lunar month, as the south keeps it; nobody's day off. */
  LITTLE_YEAR("小年"),
  /** The last day of the lunar year. */
  NEW_YEARS_EVE("除夕");

  private final String label;

  Festival(String label) {
    this.label = label;
  }

  /** The festival of this name. */
  static Festival named(String name) {
    for (Festival festival : values()) {
      if (festival.label.equals(name)) {
        return festival;
      }
    }
    throw new IllegalArgumentException("unknown festival: " + name);
  }

  /** Its days in a year by law alone; empty when the lunar table does not hold the year. */
  Optional<DateRange> statutory(int year, LunarCalendar lunar) {
    return switch (this) {
      case NEW_YEAR -> days(LocalDate.of(year, 1, 1), 1);
      case SPRING -> lunar.day(year, 1, 1).flatMap(first -> days(first.minusDays(1), 4));
      case QINGMING -> days(qingming(year), 1);
      case LABOUR -> days(LocalDate.of(year, 5, 1), 2);
      case DRAGON_BOAT -> lunar.day(year, 5, 5).flatMap(day -> days(day, 1));
      case MID_AUTUMN -> lunar.day(year, 8, 15).flatMap(day -> days(day, 1));
      case NATIONAL -> days(LocalDate.of(year, 10, 1), 3);
      case LANTERN -> lunar.day(year, 1, 15).flatMap(day -> days(day, 1));
      case LITTLE_YEAR -> lunar.day(year - 1, 12, 24).flatMap(day -> days(day, 1));
      case NEW_YEARS_EVE -> lunar.day(year, 1, 1).flatMap(first -> days(first.minusDays(1), 1));
    };
  }

  /** The sun's solar term, by the formula that holds for 2000…2099. */
  private static LocalDate qingming(int year) {
    int inCentury = year % 100;
    int day = (int) (0.2422 * inCentury + 4.81) - inCentury / 4;
    return LocalDate.of(year, 4, day);
  }

  private static Optional<DateRange> days(LocalDate first, int count) {
    return Optional.of(DateRange.of(first, first.plusDays(count - 1L)));
  }
}
