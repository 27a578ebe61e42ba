package io.yizhan.schema;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.apache.lucene.util.BytesRef;

/**
 * A stretch of local time in which a worker is to be free from its first minute to its last: as a
 * test of a value of {@link WorkerFields#AVAILABILITY}.
 *
 * <p>Free is what lies in weekly patterns or intervals and in nothing unavailable; pieces that
 * touch count as one, also over midnight, and patterns repeat for as long as they hold, with no
 * horizon. Of who has neither patterns nor intervals it is unknown whether they are free.
 *
 * @param from first minute inside
 * @param until first minute after it
 * @param countsUnknown whether unknown availability passes, as far as nothing unavailable excludes
 */
public record FreeWindow(LocalDateTime from, LocalDateTime until, boolean countsUnknown) {

  private static final int WEEKDAYS = DayOfWeek.values().length;

  /** 1970-01-01 was a Thursday, three days after the Monday that bit 0 stands for. */
  private static final int FIRST_WEEKDAY = LocalDate.EPOCH.getDayOfWeek().getValue() - 1;

  /** Refuses an empty or backward stretch. */
  public FreeWindow {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("from must be < until; got: " + from + " >= " + until);
    }
  }

  /** Whether whoever has this availability is free; microseconds, nothing allocated to speak of. */
  public boolean holds(BytesRef availability) {
    ByteBuffer bytes =
        ByteBuffer.wrap(availability.bytes, availability.offset, availability.length).slice();
    int patterns = bytes.getShort(0);
    int intervals = bytes.getShort(Short.BYTES);
    int unavailable = bytes.getShort(2 * Short.BYTES);
    int intervalsAt = AvailabilityCode.HEAD_BYTES + patterns * AvailabilityCode.PATTERN_BYTES;
    int unavailableAt = intervalsAt + intervals * AvailabilityCode.STRETCH_BYTES;
    long start = AvailabilityCode.minute(from);
    long end = AvailabilityCode.minute(until);
    for (int i = 0; i < unavailable; i++) {
      int at = unavailableAt + i * AvailabilityCode.STRETCH_BYTES;
      if (bytes.getLong(at) < end && bytes.getLong(at + Long.BYTES) > start) {
        return false;
      }
    }
    if (patterns == 0 && intervals == 0) {
      return countsUnknown;
    }
    long free = start;
    long reached;
    do {
      reached = free;
      for (int i = 0; i < intervals; i++) {
        int at = intervalsAt + i * AvailabilityCode.STRETCH_BYTES;
        if (bytes.getLong(at) <= free) {
          free = Math.max(free, bytes.getLong(at + Long.BYTES));
        }
      }
      for (int i = 0; i < patterns; i++) {
        int at = AvailabilityCode.HEAD_BYTES + i * AvailabilityCode.PATTERN_BYTES;
        free = freeUntil(free, bytes, at);
      }
    } while (free > reached && free < end);
    return free >= end;
  }

  /** Up to when somebody stays free who is so up to a moment, by the pattern that stands there. */
  private static long freeUntil(long moment, ByteBuffer bytes, int at) {
    int first = bytes.getInt(at);
    int last = bytes.getInt(at + Integer.BYTES);
    int weekdays = bytes.get(at + 2 * Integer.BYTES);
    int start = bytes.getShort(at + 2 * Integer.BYTES + 1);
    int end = bytes.getShort(at + 2 * Integer.BYTES + 1 + Short.BYTES);
    long free = moment;
    long today = Math.floorDiv(moment, AvailabilityCode.MINUTES_PER_DAY);
    // What began yesterday may last into today; nothing lasts longer than a day.
    for (long day = today - 1; day <= today; day++) {
      boolean occurs =
          day >= first
              && day <= last
              && (weekdays >> Math.floorMod(day + FIRST_WEEKDAY, WEEKDAYS) & 1) == 1;
      long midnight = day * AvailabilityCode.MINUTES_PER_DAY;
      if (occurs && midnight + start <= moment) {
        free = Math.max(free, midnight + end);
      }
    }
    return free;
  }
}
