package io.yizhan.peers;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When a job's work begins, as far as engines without intervals can hold it: the hours of its first
 * piece of work and the days of every piece that has the same hours.
 *
 * @param days ISO dates, in order
 * @param startMinute of the day
 * @param endMinute of the day, beyond 1440 past midnight
 */
record WorkDays(List<String> days, int startMinute, int endMinute) {

  /** How many days from today on are named. */
  private static final int HORIZON_DAYS = 30;

  private static final int MINUTES_PER_DAY = 24 * 60;

  /** The days of a job's work; empty when it tells no times. */
  static Optional<WorkDays> of(Job job, LocalDate today) {
    if (!job.shifts().isEmpty()) {
      Shift first = job.shifts().getFirst();
      return Optional.of(of(job, today, first.start(), first.end()));
    }
    return job.weekly().stream()
        .findFirst()
        .map(first -> of(job, today, first.start(), first.end()));
  }

  private static WorkDays of(Job job, LocalDate today, LocalTime start, LocalTime end) {
    SortedSet<String> days = new TreeSet<>();
    for (int ahead = 0; ahead < HORIZON_DAYS; ahead++) {
      LocalDate day = today.plusDays(ahead);
      if (job.shifts().contains(new Shift(day, start, end))
          || job.weekly().stream().anyMatch(pattern -> occurs(pattern, day, start, end))) {
        days.add(day.toString());
      }
    }
    int endMinute = minute(end) + (end.isAfter(start) ? 0 : MINUTES_PER_DAY);
    return new WorkDays(List.copyOf(days), minute(start), endMinute);
  }

  private static boolean occurs(
      WeeklyPattern pattern, LocalDate day, LocalTime start, LocalTime end) {
    return pattern.start().equals(start)
        && pattern.end().equals(end)
        && pattern.days().contains(day.getDayOfWeek())
        && pattern.from().map(from -> !day.isBefore(from)).orElse(true)
        && pattern.until().map(until -> !day.isAfter(until)).orElse(true);
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }
}
