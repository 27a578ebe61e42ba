package io.yizhan.schema;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.util.BytesRef;

/**
 * When a job's work is, as points of five dimensions: first day, last day (days since 1970),
 * weekday (1 Monday … 7 Sunday), first minute and end minute of the day (the end passes 1440 for
 * work past midnight).
 *
 * <p>A dated shift is a point whose first and last day are equal; a weekly pattern gives a point
 * for each of its weekdays. Both then answer the same question: work that begins on day D lies at
 * {@code first ≤ D ≤ last, weekday = weekday(D)}, and lies inside the hours a–b where also {@code a
 * ≤ start, end ≤ b}. Each point is tested by itself, so the answer is exact to the minute, and a
 * pattern without an end needs no renewal as the clock moves on.
 *
 * <p>Shifts that touch (8–12 and 12–18) stay two pieces of work, each to be found by itself: a
 * window of 8–12 finds the first, and one of 10–14 finds neither.
 *
 * <p>A job without shifts or patterns has no point: its times are unknown and no date finds it.
 */
public final class SchedulePoints {

  static final int DIMENSIONS = 5;
  static final int MINUTES_PER_DAY = 24 * 60;

  private SchedulePoints() {}

  /** The points of a job's work, packed as an {@link IntPoint}. */
  static List<BytesRef> of(Job job) {
    List<BytesRef> points = new ArrayList<>();
    for (Shift shift : job.shifts()) {
      int day = Math.toIntExact(shift.date().toEpochDay());
      points.add(packed(day, day, shift.date().getDayOfWeek(), shift.start(), shift.end()));
    }
    for (WeeklyPattern pattern : job.weekly()) {
      int first = pattern.from().map(SchedulePoints::epochDay).orElse(Integer.MIN_VALUE);
      int last = pattern.until().map(SchedulePoints::epochDay).orElse(Integer.MAX_VALUE);
      for (DayOfWeek weekday : pattern.days()) {
        if (occurs(weekday, pattern)) {
          points.add(packed(first, last, weekday, pattern.start(), pattern.end()));
        }
      }
    }
    return points;
  }

  /** Whether the pattern holds long enough to see this weekday. */
  private static boolean occurs(DayOfWeek weekday, WeeklyPattern pattern) {
    return pattern.from().isEmpty()
        || pattern.until().isEmpty()
        || !pattern
            .from()
            .get()
            .with(TemporalAdjusters.nextOrSame(weekday))
            .isAfter(pattern.until().get());
  }

  /**
   * Work that lies wholly inside some hours.
   *
   * @param date the day on which the work begins; empty means any day
   * @param from earliest beginning; empty means any
   * @param to latest end; not after {@code from} means on the next day; empty means any
   */
  public static ScheduleWindow within(
      Optional<LocalDate> date, Optional<LocalTime> from, Optional<LocalTime> to) {
    return within(date, date, date.map(LocalDate::getDayOfWeek), from, to);
  }

  /**
   * Work that lies wholly inside some hours, in a span of days. A weekly pattern that holds in the
   * span counts even where the span is too short to see its weekday.
   *
   * @param first first day of the span; empty means it is open
   * @param last its last day, inclusive; empty means it is open
   * @param weekday the weekday on which the work begins; empty means any
   * @param from earliest beginning; empty means any
   * @param to latest end; not after {@code from} means on the next day; empty means any
   */
  public static ScheduleWindow within(
      Optional<LocalDate> first,
      Optional<LocalDate> last,
      Optional<DayOfWeek> weekday,
      Optional<LocalTime> from,
      Optional<LocalTime> to) {
    int[] lower = lowest();
    int[] upper = highest();
    last.ifPresent(day -> upper[0] = epochDay(day));
    first.ifPresent(day -> lower[1] = epochDay(day));
    if (weekday.isPresent()) {
      lower[2] = weekday.get().getValue();
      upper[2] = lower[2];
    }
    from.ifPresent(time -> lower[3] = minute(time));
    to.ifPresent(time -> upper[4] = endMinute(from.orElse(LocalTime.MIN), time));
    return new ScheduleWindow(lower, upper);
  }

  /** Work that goes on after midnight. */
  public static ScheduleWindow passingMidnight() {
    int[] lower = lowest();
    lower[4] = MINUTES_PER_DAY + 1;
    return new ScheduleWindow(lower, highest());
  }

  /** Any work whose times are known. */
  public static ScheduleWindow known() {
    return new ScheduleWindow(lowest(), highest());
  }

  private static int[] lowest() {
    return new int[] {Integer.MIN_VALUE, Integer.MIN_VALUE, 1, 0, 0};
  }

  private static int[] highest() {
    return new int[] {
      Integer.MAX_VALUE, Integer.MAX_VALUE, 7, Integer.MAX_VALUE, Integer.MAX_VALUE
    };
  }

  private static BytesRef packed(
      int firstDay, int lastDay, DayOfWeek weekday, LocalTime start, LocalTime end) {
    int[] values = new int[DIMENSIONS];
    values[0] = firstDay;
    values[1] = lastDay;
    values[2] = weekday.getValue();
    values[3] = minute(start);
    values[4] = endMinute(start, end);
    return IntPoint.pack(values);
  }

  private static int epochDay(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  /** Minute of the day. */
  static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  /** Minute of an end, above 1440 where it is on the next day. */
  static int endMinute(LocalTime start, LocalTime end) {
    return end.isAfter(start) ? minute(end) : minute(end) + MINUTES_PER_DAY;
  }
}
