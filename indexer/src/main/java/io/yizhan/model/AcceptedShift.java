package io.yizhan.model;

import io.yizhan.geo.GeoPoint;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Work that a worker has agreed to do, which takes that time of theirs and the way from there.
 *
 * @param job id of the job
 * @param from first moment of work, Asia/Shanghai local time
 * @param until first moment after it
 * @param place where the work is, as far as it is known
 */
public record AcceptedShift(
    String job, LocalDateTime from, LocalDateTime until, Optional<GeoPoint> place) {

  /** Time to allow for a kilometre of way. */
  public static final int MINUTES_PER_KM = 3;

  /** Most of one worker, since all of a record must fit one term of the index. */
  public static final int MOST_OF_A_WORKER = 100;

  private static final int METERS_PER_KM = 1000;

  /** Refuses a blank job and an empty or backward stretch. */
  public AcceptedShift {
    job = Texts.require("accepted.job", job);
    Interval _ = new Interval(from, until);
  }

  /**
   * Whether nobody can do both: they overlap, or the way from one to the other takes longer than
   * the time between, {@value #MINUTES_PER_KM} minutes a kilometre. Where a place is not known, no
   * way is reckoned.
   */
  public boolean clashesWith(AcceptedShift other) {
    long gap =
        Math.max(
            Duration.between(until, other.from).toMinutes(),
            Duration.between(other.until, from).toMinutes());
    if (gap < 0 || place.isEmpty() || other.place.isEmpty()) {
      return gap < 0;
    }
    double meters = place.get().distanceMeters(other.place.get());
    return gap * METERS_PER_KM < meters * MINUTES_PER_KM;
  }

  /** When it is. */
  public Interval interval() {
    return new Interval(from, until);
  }
}
