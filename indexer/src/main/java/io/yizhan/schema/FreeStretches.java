package io.yizhan.schema;

import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * When somebody is free in a span of days, as stretches of local time that neither touch nor
 * overlap, in order. What {@link FreeWindow} decides for one stretch this spells out for many; a
 * microsecond or two. Immutable.
 */
public final class FreeStretches {

  private static final int WEEKDAYS = DayOfWeek.values().length;
  private static final int FIRST_WEEKDAY = LocalDate.EPOCH.getDayOfWeek().getValue() - 1;

  private final List<long[]> stretches;

  private FreeStretches(List<long[]> stretches) {
    this.stretches = stretches;
  }

  /**
   * Reads availability; of who gives neither patterns nor intervals nothing is known to be free.
   *
   * @param availability a value of {@link WorkerFields#AVAILABILITY}
   * @param first first day of interest
   * @param last last one; stretches that begin on it may end on the next
   */
  public static FreeStretches of(BytesRef availability, LocalDate first, LocalDate last) {
    ByteBuffer bytes =
        ByteBuffer.wrap(availability.bytes, availability.offset, availability.length);
    int patterns = bytes.getShort();
    int intervals = bytes.getShort();
    int unavailable = bytes.getShort();
    List<long[]> free = new ArrayList<>();
    // What began the day before may last into the first day; what joins the last day's, too.
    long from = first.toEpochDay() - 1;
    long until = last.toEpochDay() + 1;
    for (int i = 0; i < patterns; i++) {
      repeat(bytes, from, until, free);
    }
    for (int i = 0; i < intervals; i++) {
      free.add(new long[] {bytes.getLong(), bytes.getLong()});
    }
    List<long[]> joined = joined(free);
    for (int i = 0; i < unavailable; i++) {
      joined = without(joined, bytes.getLong(), bytes.getLong());
    }
    return new FreeStretches(joined);
  }

  /**
   * Whether there is a stretch of some length inside a window that begins before a moment.
   *
   * @param from first minute of the window
   * @param until first minute after it
   * @param begun the stretch has to begin before this
   * @param minutes least length
   */
  public boolean has(LocalDateTime from, LocalDateTime until, LocalDateTime begun, int minutes) {
    long start = AvailabilityCode.minute(from);
    long end = AvailabilityCode.minute(until);
    long latest = AvailabilityCode.minute(begun);
    for (long[] stretch : stretches) {
      long begin = Math.max(stretch[0], start);
      if (begin < latest && Math.min(stretch[1], end) - begin >= minutes) {
        return true;
      }
    }
    return false;
  }

  private static void repeat(ByteBuffer bytes, long from, long until, List<long[]> free) {
    long first = Math.max(bytes.getInt(), from);
    long last = Math.min(bytes.getInt(), until);
    int weekdays = bytes.get();
    int start = bytes.getShort();
    int end = bytes.getShort();
    for (long day = first; day <= last; day++) {
      if ((weekdays >> Math.floorMod(day + FIRST_WEEKDAY, WEEKDAYS) & 1) == 1) {
        long midnight = day * AvailabilityCode.MINUTES_PER_DAY;
        free.add(new long[] {midnight + start, midnight + end});
      }
    }
  }

  private static List<long[]> joined(List<long[]> pieces) {
    pieces.sort(Comparator.comparingLong(piece -> piece[0]));
    List<long[]> joined = new ArrayList<>(pieces.size());
    for (long[] next : pieces) {
      if (!joined.isEmpty() && next[0] <= joined.getLast()[1]) {
        joined.getLast()[1] = Math.max(joined.getLast()[1], next[1]);
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  private static List<long[]> without(List<long[]> free, long from, long until) {
    List<long[]> left = new ArrayList<>(free.size() + 1);
    for (long[] stretch : free) {
      if (stretch[0] < Math.min(stretch[1], from)) {
        left.add(new long[] {stretch[0], Math.min(stretch[1], from)});
      }
      if (Math.max(stretch[0], until) < stretch[1]) {
        left.add(new long[] {Math.max(stretch[0], until), stretch[1]});
      }
    }
    return left;
  }
}
