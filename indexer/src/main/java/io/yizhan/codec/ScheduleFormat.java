package io.yizhan.codec;

import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Interval;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** {@code shifts}, {@code weekly}, {@code intervals}, {@code unavailable} and {@code accepted}. */
final class ScheduleFormat {

  private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
  private static final List<String> CHINESE_DAYS =
      List.of("周一", "周二", "周三", "周四", "周五", "周六", "周日");

  /** Most patterns or stretches of one list: all of a record must fit one term of the index. */
  private static final int MAX_PIECES = 500;

  private ScheduleFormat() {}

  static List<Shift> readShifts(FieldReader fields) {
    return fields.objects("shifts", "", ScheduleFormat::readShift);
  }

  static List<WeeklyPattern> readWeekly(FieldReader fields) {
    return limited(
        fields, "weekly", MAX_PIECES, fields.objects("weekly", "", ScheduleFormat::readPattern));
  }

  static List<Interval> readIntervals(FieldReader fields, String name) {
    return limited(
        fields, name, MAX_PIECES, fields.objects(name, "date", ScheduleFormat::readInterval));
  }

  /** Work agreed to: {@code {job, from, until, lat?, lon?}}. */
  static List<AcceptedShift> readAccepted(FieldReader fields) {
    return limited(
        fields,
        "accepted",
        AcceptedShift.MOST_OF_A_WORKER,
        fields.objects("accepted", "job", ScheduleFormat::readAcceptedShift));
  }

  private static <T> List<T> limited(FieldReader fields, String name, int most, List<T> pieces) {
    if (pieces.size() > most) {
      fields.reject(name, "最多 " + most + " 项，收到 " + pieces.size() + " 项");
    }
    return pieces;
  }

  static void write(Shift shift, FieldWriter fields) {
    fields
        .date("date", Optional.of(shift.date()))
        .time("start", shift.start())
        .time("end", shift.end());
  }

  static void write(WeeklyPattern pattern, FieldWriter fields) {
    fields
        .texts("days", pattern.days().stream().map(day -> DAYS.get(day.getValue() - 1)).toList())
        .time("start", pattern.start())
        .time("end", pattern.end())
        .date("from", pattern.from())
        .date("until", pattern.until());
  }

  static void write(AcceptedShift accepted, FieldWriter fields) {
    fields
        .text("job", accepted.job())
        .local("from", accepted.from())
        .local("until", accepted.until())
        .real("lat", accepted.place().map(GeoPoint::lat))
        .real("lon", accepted.place().map(GeoPoint::lon));
  }

  static void write(Interval interval, FieldWriter fields) {
    fields.local("from", interval.from()).local("until", interval.until());
  }

  private static Optional<Shift> readShift(FieldReader fields) {
    Optional<LocalDate> date = fields.requiredParsed("date", Times.DATE_RULE, Times::date);
    Optional<LocalTime> start = fields.requiredParsed("start", Times.TIME_RULE, Times::time);
    Optional<LocalTime> end = fields.requiredParsed("end", Times.TIME_RULE, Times::time);
    return date.isPresent() && start.isPresent() && end.isPresent()
        ? Optional.of(new Shift(date.get(), start.get(), end.get()))
        : Optional.empty();
  }

  private static Optional<WeeklyPattern> readPattern(FieldReader fields) {
    int before = fields.errors().size();
    Set<DayOfWeek> days = readDays(fields);
    Optional<LocalTime> start = fields.requiredParsed("start", Times.TIME_RULE, Times::time);
    Optional<LocalTime> end = fields.requiredParsed("end", Times.TIME_RULE, Times::time);
    Optional<LocalDate> from = fields.parsed("from", Times.DATE_RULE, Times::date);
    Optional<LocalDate> until = fields.parsed("until", Times.DATE_RULE, Times::date);
    if (from.isPresent() && until.isPresent() && from.get().isAfter(until.get())) {
      fields.reject(
          "until", "不能早于 from（" + from.get() + "），收到：" + ShownValue.of(until.get().toString()));
    }
    return fields.errors().size() == before && start.isPresent() && end.isPresent()
        ? Optional.of(new WeeklyPattern(days, start.get(), end.get(), from, until))
        : Optional.empty();
  }

  private static Set<DayOfWeek> readDays(FieldReader fields) {
    int before = fields.errors().size();
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    for (String day : fields.texts("days", 10)) {
      int index = Math.max(DAYS.indexOf(day.toUpperCase(Locale.ROOT)), CHINESE_DAYS.indexOf(day));
      if (index < 0) {
        fields.reject("days", "应为 " + String.join(" ", DAYS) + "，收到：" + ShownValue.of(day));
      } else {
        days.add(DayOfWeek.of(index + 1));
      }
    }
    if (days.isEmpty() && fields.errors().size() == before) {
      fields.reject("days", "缺少必填字段");
    }
    return days;
  }

  private static Optional<AcceptedShift> readAcceptedShift(FieldReader fields) {
    Optional<String> job = fields.requiredText("job", JobFormat.MAX_ID_CHARS);
    Optional<GeoPoint> place = LocationFormat.readPoint(fields);
    Optional<Interval> stretch = readStretch(fields);
    return job.isPresent() && stretch.isPresent()
        ? Optional.of(
            new AcceptedShift(job.get(), stretch.get().from(), stretch.get().until(), place))
        : Optional.empty();
  }

  private static Optional<Interval> readInterval(FieldReader fields) {
    if (fields.has("date")) {
      return fields.parsed("date", Times.DATE_RULE, Times::date).map(Interval::wholeDay);
    }
    return readStretch(fields);
  }

  private static Optional<Interval> readStretch(FieldReader fields) {
    Optional<LocalDateTime> from = fields.requiredParsed("from", Times.LOCAL_RULE, Times::local);
    Optional<LocalDateTime> until = fields.requiredParsed("until", Times.LOCAL_RULE, Times::local);
    if (from.isEmpty() || until.isEmpty()) {
      return Optional.empty();
    }
    if (!from.get().isBefore(until.get())) {
      fields.reject(
          "until", "应晚于 from（" + from.get() + "），收到：" + ShownValue.of(until.get().toString()));
      return Optional.empty();
    }
    return Optional.of(new Interval(from.get(), until.get()));
  }
}
