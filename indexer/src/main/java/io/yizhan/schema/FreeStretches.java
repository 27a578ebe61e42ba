package io.yizhan.schema;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/**
 * When somebody is free in a span of days, as stretches of local time that neither touch nor
 * overlap, in order. What {@link FreeWindow} decides for one stretch this spells out for many; a
 * microsecond or two. Immutable.
 */
public final class FreeStretches {

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
    Availability given = Availability.of(availability);
    // What began the day before may last into the first day; what joins the last day's, too.
    long start = first.toEpochDay() * AvailabilityCode.MINUTES_PER_DAY;
    long end = (last.toEpochDay() + 1) * AvailabilityCode.MINUTES_PER_DAY;
    List<long[]> joined = given.isKnown() ? given.freeStretches(start, end) : List.of();
    for (int i = 0; i < given.taken(); i++) {
      joined = without(joined, given.takenFrom(i), given.takenUntil(i));
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
