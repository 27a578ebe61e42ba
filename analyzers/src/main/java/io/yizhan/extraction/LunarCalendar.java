package io.yizhan.extraction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Days of the farmers' calendar, 2025 to the start of 2036: 腊月二十 of the lunar year 2026 is
 * 2027-01-27.
 *
 * <p>A table of new moons instead of a library, because the one at hand errs: ICU4J 77.1 begins the
 * lunar years 2027 and 2030 a day off, its new moons being minutes from midnight. Leap months are
 * skipped, as people mean the first month of a name unless they say 闰. Immutable; any thread.
 */
final class LunarCalendar {

  private static final String FILE = "lunar-months.tsv";
  private static final int LONGEST_MONTH = 30;

  private final List<Month> months;

  private LunarCalendar(List<Month> months) {
    this.months = List.copyOf(months);
  }

  /** Reads the table of this package. */
  static LunarCalendar load() {
    List<Month> months = new ArrayList<>();
    for (TableFile.Row row : TableFile.rows(FILE, 4)) {
      months.add(new Month(row.whole(0), row.whole(1), row.cell(2).equals("leap"), row.date(3)));
    }
    return new LunarCalendar(months);
  }

  /**
   * A day of a month that is not a leap month.
   *
   * @param lunarYear the year in which its new year's day falls
   * @return empty when the month has no such day or the table does not hold it
   */
  Optional<LocalDate> day(int lunarYear, int month, int day) {
    for (int i = 0; i + 1 < months.size(); i++) {
      Month each = months.get(i);
      if (each.lunarYear == lunarYear && each.month == month && !each.leap) {
        LocalDate date = each.first.plusDays(day - 1L);
        boolean inMonth = day >= 1 && date.isBefore(months.get(i + 1).first);
        return inMonth ? Optional.of(date) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** The next such day, today included. */
  Optional<LocalDate> next(int month, int day, LocalDate today) {
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      Optional<LocalDate> date = day(year, month, day);
      if (date.isPresent() && !date.get().isBefore(today)) {
        return date;
      }
    }
    return Optional.empty();
  }

  /** The last day of a month that is not a leap month, 29 or 30 days long. */
  Optional<LocalDate> lastDay(int lunarYear, int month) {
    return day(lunarYear, month, LONGEST_MONTH).or(() -> day(lunarYear, month, LONGEST_MONTH - 1));
  }

  private record Month(int lunarYear, int month, boolean leap, LocalDate first) {}
}
