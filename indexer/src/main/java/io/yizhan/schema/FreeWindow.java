package io.yizhan.schema;

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

  /** Refuses an empty or backward stretch. */
  public FreeWindow {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("from must be < until; got: " + from + " >= " + until);
    }
  }

  /** Whether whoever has this availability is free; microseconds, nothing allocated to speak of. */
  public boolean holds(BytesRef availability) {
    Availability given = Availability.of(availability);
    long start = AvailabilityCode.minute(from);
    long end = AvailabilityCode.minute(until);
    if (given.isTaken(start, end)) {
      return false;
    }
    return given.isKnown() ? given.isFree(start, end) : countsUnknown;
  }
}
