package io.yizhan.extraction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The days off and the make-up working days of the State Council's yearly notice, and the statutory
 * days of years for which none is out yet.
 *
 * <p>2026-09-20 is a Sunday and a working day; 国庆 of 2026 is 10-01…10-07, and of 2027, until the
 * notice is out, only its statutory 10-01…10-03. Immutable; any thread. Another year is another
 * year's rows in {@code holidays.tsv}.
 */
final class WorkCalendar {

  private static final String FILE = "holidays.tsv";

  private final Set<LocalDate> makeUpDays = new HashSet<>();
  private final Set<LocalDate> daysOff = new HashSet<>();
  private final Map<Festival, TreeMap<LocalDate, DateRange>> announced = new HashMap<>();
  private final LunarCalendar lunar;

  private WorkCalendar(LunarCalendar lunar) {
    this.lunar = lunar;
  }

  /** Reads the tables of this package. */
  static WorkCalendar load(LunarCalendar lunar) {
    WorkCalendar calendar = new WorkCalendar(lunar);
    for (TableFile.Row row : TableFile.rows(FILE, 3)) {
      LocalDate day = row.date(0);
      switch (row.cell(1)) {
        case "work" -> calendar.makeUpDays.add(day);
        case "off" -> calendar.addDayOff(day, row.cell(2));
        default -> throw row.refused("kind must be off or work");
      }
    }
    return calendar;
  }

  /** Whether people work then: Monday to Friday and make-up days, but for days off. */
  boolean isWorkingDay(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return weekend ? makeUpDays.contains(day) : !daysOff.contains(day);
  }

  /** The days of a festival that is on or comes next; empty when the tables end before it. */
  Optional<DateRange> next(Festival festival, LocalDate today) {
    for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
      DateRange days = daysOf(festival, year);
      if (days != null && !days.until().orElseThrow().isBefore(today)) {
        return Optional.of(days);
      }
    }
    return Optional.empty();
  }

  private @Nullable DateRange daysOf(Festival festival, int year) {
    TreeMap<LocalDate, DateRange> known = announced.get(festival);
    if (known != null) {
      for (DateRange days : known.values()) {
        if (days.until().orElseThrow().getYear() == year) {
          return days;
        }
      }
    }
    return festival.statutory(year, lunar).orElse(null);
  }

  private void addDayOff(LocalDate day, String names) {
    daysOff.add(day);
    for (Festival festival : festivals(names)) {
      TreeMap<LocalDate, DateRange> runs =
          announced.computeIfAbsent(festival, f -> new TreeMap<>());
      Map.Entry<LocalDate, DateRange> last = runs.lastEntry();
      if (last != null && last.getValue().until().orElseThrow().plusDays(1).equals(day)) {
        runs.put(last.getKey(), DateRange.of(last.getKey(), day));
      } else {
        runs.put(day, DateRange.of(day, day));
      }
    }
  }

  private static List<Festival> festivals(String names) {
    return List.of(names.split("、", -1)).stream().map(Festival::named).toList();
  }
}
