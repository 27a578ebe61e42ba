package io.yizhan.codec;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.IntStream;

/**
 * Dates and times as a record has them, by hand where it is plain: a formatter takes ten times as
 * long, and an ad with its shifts has a dozen.
 */
final class PrintedTimes {

  private static final int MINUTES_PER_HOUR = 60;

  /** Each minute of a day: 00:00 … 23:59. */
  private static final String[] MINUTES =
      IntStream.range(0, 24 * MINUTES_PER_HOUR)
          .mapToObj(minute -> LocalTime.of(minute / MINUTES_PER_HOUR, minute % MINUTES_PER_HOUR))
          .map(LocalTime::toString)
          .toArray(String[]::new);

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(RecordCodec.ZONE);

  private PrintedTimes() {}

  /** {@code 2026-11-24T08:00:00+08:00}, with a fraction of the second where there is one. */
  static String instant(Instant moment) {
    if (moment.getNano() != 0) {
      return INSTANT.format(moment);
    }
    ZoneOffset offset = RecordCodec.ZONE.getRules().getOffset(moment);
    LocalDateTime local = LocalDateTime.ofEpochSecond(moment.getEpochSecond(), 0, offset);
    int second = local.getSecond();
    return local(local) + (second < 10 ? ":0" : ":") + second + offset.getId();
  }

  /** {@code 07:30}; seconds are left out. */
  static String time(LocalTime time) {
    return MINUTES[time.getHour() * MINUTES_PER_HOUR + time.getMinute()];
  }

  /** {@code 2026-11-25T06:00}; seconds are left out. */
  static String local(LocalDateTime local) {
    return local.toLocalDate() + "T" + time(local.toLocalTime());
  }
}
