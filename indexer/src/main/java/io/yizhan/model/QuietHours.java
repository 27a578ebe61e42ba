package io.yizhan.model;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * Hours of the day in which nobody wants to be told anything: 21:00-07:00 goes over midnight.
 *
 * @param from first minute
 * @param until first minute after them; before or after {@code from}, never the same
 */
public record QuietHours(LocalTime from, LocalTime until) {

  /** Where the hours are those of the clock on the wall. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Nine in the evening until seven in the morning. */
  public static final QuietHours STANDARD = new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 0));

  /** Cuts to minutes; refuses a day without end. */
  public QuietHours {
    from = from.truncatedTo(ChronoUnit.MINUTES);
    until = until.truncatedTo(ChronoUnit.MINUTES);
    if (from.equals(until)) {
      throw new IllegalArgumentException("quiet hours must end; got: " + from + "-" + until);
    }
  }

  /**
   * Reads {@code 21:00-07:00}.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} when it is no such text
   */
  public static QuietHours parse(String text) {
    String[] ends = text.split("-", -1);
    if (ends.length != 2) {
      throw new IllegalArgumentException("quiet hours must be HH:MM-HH:MM; got: " + text);
    }
    return new QuietHours(LocalTime.parse(ends[0].strip()), LocalTime.parse(ends[1].strip()));
  }

  /** Whether it is quiet at a time of day. */
  public boolean contains(LocalTime time) {
    return from.isBefore(until)
        ? !time.isBefore(from) && time.isBefore(until)
        : !time.isBefore(from) || time.isBefore(until);
  }

  /** The first end of quiet hours after a moment. */
  public ZonedDateTime nextEnd(ZonedDateTime moment) {
    ZonedDateTime today = moment.with(until);
    return today.isAfter(moment) ? today : today.plusDays(1);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return from + "-" + until;
  }
}
