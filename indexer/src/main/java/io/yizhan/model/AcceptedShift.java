package io.yizhan.model;

import io.yizhan.geo.GeoPoint;
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

  /** Refuses a blank job and an empty or backward stretch. */
  public AcceptedShift {
    job = Texts.require("accepted.job", job);
    Interval _ = new Interval(from, until);
  }

  /** When it is. */
  public Interval interval() {
    return new Interval(from, until);
  }
}
