package io.yizhan.calls;

import io.yizhan.codec.FieldError;
import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Job;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The stretches of time that work takes of those who promise it: its dated shifts, and what its
 * weekly patterns come to in the next {@value #WEEKLY_DAYS} days, as far as matching looks. What is
 * over takes none. Stateless.
 */
final class CallTimes {

  /** Days of weekly work that are promised, today included. */
  static final int WEEKLY_DAYS = 28;

  /** Most stretches of one call: all promises of a worker must fit their record. */
  static final int MOST = 60;

  private CallTimes() {}

  /**
   * The stretches of a job, in order.
   *
   * @throws InvalidCallException when there are none, all are over, or there are too many
   */
  static List<AcceptedShift> of(Job job, Instant now) {
    LocalDateTime moment = LocalDateTime.ofInstant(now, RecordCodec.ZONE);
    List<AcceptedShift> times = new ArrayList<>();
    for (Shift shift : job.shifts()) {
      times.add(time(job, shift));
    }
    for (WeeklyPattern pattern : job.weekly()) {
      LocalDate today = moment.toLocalDate();
      for (int i = 0; i < WEEKLY_DAYS; i++) {
        if (occurs(pattern, today.plusDays(i))) {
          times.add(time(job, new Shift(today.plusDays(i), pattern.start(), pattern.end())));
        }
      }
    }
    if (times.isEmpty()) {
      throw refused(
          job.weekly().isEmpty()
              ? "没写什么时候干活，请写明哪一天、几点到几点（如 11月25日 7点到17点）"
              : "每周的班在今后 " + WEEKLY_DAYS + " 天里一次也没有，请写明哪一天");
    }
    times.removeIf(time -> !time.until().isAfter(moment));
    if (times.isEmpty()) {
      throw refused("班次已经过去，请写明今后的日期");
    }
    if (times.size() > MOST) {
      throw refused("一张招工单最多 " + MOST + " 个班，收到 " + times.size() + " 个，请分开几张");
    }
    times.sort(Comparator.comparing(AcceptedShift::from).thenComparing(AcceptedShift::until));
    return times.stream().distinct().toList();
  }

  private static InvalidCallException refused(String message) {
    return new InvalidCallException(List.of(new FieldError("shifts", message)));
  }

  private static AcceptedShift time(Job job, Shift shift) {
    return new AcceptedShift(job.id(), shift.startsAt(), shift.endsAt(), job.location().point());
  }

  private static boolean occurs(WeeklyPattern pattern, LocalDate day) {
    return pattern.days().contains(day.getDayOfWeek())
        && pattern.from().filter(day::isBefore).isEmpty()
        && pattern.until().filter(day::isAfter).isEmpty();
  }
}
