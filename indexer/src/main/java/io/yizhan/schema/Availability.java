package io.yizhan.schema;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.BytesRef;

/**
 * A value of {@link WorkerFields#AVAILABILITY}, read where it stands: making one copies nothing.
 * Times are minutes of Asia/Shanghai local time since 1970-01-01, the end of a stretch is the first
 * minute after it. Immutable as long as the bytes are.
 */
public final class Availability {

  private static final int WEEKDAYS = DayOfWeek.values().length;

  /** 1970-01-01 was a Thursday, three days after the Monday that bit 0 stands for. */
  private static final int FIRST_WEEKDAY = LocalDate.EPOCH.getDayOfWeek().getValue() - 1;

  private final ByteBuffer bytes;
  private final int patterns;
  private final int intervals;
  private final int unavailable;
  private final int places;
  private final int intervalsAt;
  private final int unavailableAt;
  private final int placesAt;

  private Availability(ByteBuffer bytes) {
    this.bytes = bytes;
    patterns = bytes.getShort(0);
    intervals = bytes.getShort(Short.BYTES);
    unavailable = bytes.getShort(2 * Short.BYTES);
    places = bytes.getShort(3 * Short.BYTES);
    intervalsAt = AvailabilityCode.HEAD_BYTES + patterns * AvailabilityCode.PATTERN_BYTES;
    unavailableAt = intervalsAt + intervals * AvailabilityCode.STRETCH_BYTES;
    placesAt = unavailableAt + unavailable * AvailabilityCode.STRETCH_BYTES;
  }

  /** Reads a value. */
  public static Availability of(BytesRef value) {
    return new Availability(ByteBuffer.wrap(value.bytes, value.offset, value.length).slice());
  }

  /** Whether they said when they are free, by patterns or intervals. */
  public boolean isKnown() {
    return patterns > 0 || intervals > 0;
  }

  /** Whether something unavailable, or work agreed to, takes any part of a stretch. */
  public boolean isTaken(long start, long end) {
    for (int i = 0; i < unavailable; i++) {
      if (takenFrom(i) < end && takenUntil(i) > start) {
        return true;
      }
    }
    return false;
  }

  /** Whether patterns and intervals, joined, cover a stretch; what is taken is not looked at. */
  public boolean isFree(long start, long end) {
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
        free = freeUntil(free, AvailabilityCode.HEAD_BYTES + i * AvailabilityCode.PATTERN_BYTES);
      }
    } while (free > reached && free < end);
    return free >= end;
  }

  /** Up to when somebody stays free who is so up to a moment, by the pattern that stands there. */
  private long freeUntil(long moment, int at) {
    long free = moment;
    long today = Math.floorDiv(moment, AvailabilityCode.MINUTES_PER_DAY);
    // What began yesterday may last into today; nothing lasts longer than a day.
    for (long day = today - 1; day <= today; day++) {
      long midnight = day * AvailabilityCode.MINUTES_PER_DAY;
      if (occurs(bytes, at, day) && midnight + patternStart(bytes, at) <= moment) {
        free = Math.max(free, midnight + patternEnd(bytes, at));
      }
    }
    return free;
  }

  /**
   * The minutes within a stretch in which they are free: covered by patterns and intervals, or all
   * where these are unknown, and not taken. Some microseconds a week.
   */
  public long freeMinutes(long start, long end) {
    List<long[]> free = isKnown() ? freeStretches(start, end) : List.of(new long[] {start, end});
    long minutes = 0;
    for (long[] piece : free) {
      minutes += untaken(Math.max(start, piece[0]), Math.min(end, piece[1]));
    }
    return minutes;
  }

  /**
   * What patterns and intervals cover, joined and in order, also beyond a stretch: all that begins
   * from the day before it to the day of its end. What is taken is not looked at.
   */
  List<long[]> freeStretches(long start, long end) {
    List<long[]> free = new ArrayList<>();
    for (int i = 0; i < intervals; i++) {
      int at = intervalsAt + i * AvailabilityCode.STRETCH_BYTES;
      free.add(new long[] {bytes.getLong(at), bytes.getLong(at + Long.BYTES)});
    }
    long first = Math.floorDiv(start, AvailabilityCode.MINUTES_PER_DAY) - 1;
    long last = Math.floorDiv(end, AvailabilityCode.MINUTES_PER_DAY);
    for (int i = 0; i < patterns; i++) {
      int at = AvailabilityCode.HEAD_BYTES + i * AvailabilityCode.PATTERN_BYTES;
      for (long day = first; day <= last; day++) {
        if (occurs(bytes, at, day)) {
          long midnight = day * AvailabilityCode.MINUTES_PER_DAY;
          free.add(
              new long[] {midnight + patternStart(bytes, at), midnight + patternEnd(bytes, at)});
        }
      }
    }
    return AvailabilityCode.joinedStretches(free);
  }

  /** How many stretches are unavailable or agreed to; they are in order and never touch. */
  int taken() {
    return unavailable;
  }

  /** When such a stretch begins. */
  long takenFrom(int number) {
    return bytes.getLong(unavailableAt + number * AvailabilityCode.STRETCH_BYTES);
  }

  /** When such a stretch ends. */
  long takenUntil(int number) {
    return bytes.getLong(unavailableAt + number * AvailabilityCode.STRETCH_BYTES + Long.BYTES);
  }

  /** Minutes of a stretch that nothing takes; what is unavailable never overlaps itself. */
  private long untaken(long start, long end) {
    long minutes = Math.max(0, end - start);
    for (int i = 0; i < unavailable; i++) {
      long from = Math.max(start, takenFrom(i));
      long until = Math.min(end, takenUntil(i));
      minutes -= Math.max(0, until - from);
    }
    return minutes;
  }

  /** How many pieces of work agreed to have a known place. */
  public int places() {
    return places;
  }

  /** When such a piece begins. */
  public long placeStart(int number) {
    return bytes.getLong(placesAt + number * AvailabilityCode.PLACE_BYTES);
  }

  /** When such a piece ends. */
  public long placeEnd(int number) {
    return bytes.getLong(placesAt + number * AvailabilityCode.PLACE_BYTES + Long.BYTES);
  }

  /** Where such a piece is: latitude in degrees. */
  public double placeLat(int number) {
    int at = placesAt + number * AvailabilityCode.PLACE_BYTES + AvailabilityCode.STRETCH_BYTES;
    return GeoEncodingUtils.decodeLatitude(bytes.getInt(at));
  }

  /** Where such a piece is: longitude in degrees. */
  public double placeLon(int number) {
    int at = placesAt + number * AvailabilityCode.PLACE_BYTES + AvailabilityCode.STRETCH_BYTES;
    return GeoEncodingUtils.decodeLongitude(bytes.getInt(at + Integer.BYTES));
  }

  /** Whether a pattern, as it stands there, begins on a day. */
  static boolean occurs(ByteBuffer bytes, int at, long day) {
    return day >= bytes.getInt(at)
        && day <= bytes.getInt(at + Integer.BYTES)
        && (bytes.get(at + 2 * Integer.BYTES) >> Math.floorMod(day + FIRST_WEEKDAY, WEEKDAYS) & 1)
            == 1;
  }

  /** First minute of the day of a pattern. */
  static int patternStart(ByteBuffer bytes, int at) {
    return bytes.getShort(at + 2 * Integer.BYTES + 1);
  }

  /** First minute after a pattern; passes 1440 after midnight. */
  static int patternEnd(ByteBuffer bytes, int at) {
    return bytes.getShort(at + 2 * Integer.BYTES + 1 + Short.BYTES);
  }
}
