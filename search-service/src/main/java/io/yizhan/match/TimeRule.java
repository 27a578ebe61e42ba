package io.yizhan.match;

import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.Availability;
import io.yizhan.schema.WorkTimes;

/**
 * Whether a worker is free for a job: every dated shift lies wholly inside what is free, with time
 * to come from work agreed to before and to get to that after, and weekly work is covered for
 * {@value #COVERED_PERCENT} % of its hours of the next 28 days. Of who has not said when they are
 * free, only what is taken is known. Stateless.
 *
 * <p>Weekly work that begins later than that has no hours yet: unknown. The way between two places
 * is asked of dated shifts alone.
 */
final class TimeRule {

  /** Least share of the hours of weekly work that must be covered. */
  static final int COVERED_PERCENT = 80;

  /** Time to allow for a kilometre of way. */
  private static final int MINUTES_PER_KM = 3;

  private static final int METERS_PER_KM = 1000;

  private TimeRule() {}

  static Outcome outcome(Pair pair) {
    WorkTimes times = pair.job().times();
    if (times.isUnknown()) {
      return Outcome.UNKNOWN;
    }
    Availability given = pair.worker().availability();
    for (long[] shift : times.shifts()) {
      if (given.isTaken(shift[0], shift[1])
          || (given.isKnown() && !given.isFree(shift[0], shift[1]))
          || !reaches(pair.job(), given, shift)) {
        return Outcome.UNMET;
      }
    }
    if (!times.hasWeekly()) {
      return given.isKnown() ? Outcome.MET : Outcome.UNKNOWN;
    }
    long asked = 0;
    long free = 0;
    for (long[] stretch : times.weekly()) {
      asked += stretch[1] - stretch[0];
      free += given.freeMinutes(stretch[0], stretch[1]);
    }
    if (free * 100 < asked * COVERED_PERCENT) {
      return Outcome.UNMET;
    }
    return asked > 0 && given.isKnown() ? Outcome.MET : Outcome.UNKNOWN;
  }

  private static boolean reaches(JobFacts job, Availability given, long[] shift) {
    for (int i = 0; i < given.places() && job.hasPlace(); i++) {
      long before = shift[0] - given.placeEnd(i);
      long after = given.placeStart(i) - shift[1];
      GeoPoint there = new GeoPoint(given.placeLat(i), given.placeLon(i));
      double meters = there.distanceMeters(new GeoPoint(job.lat(), job.lon()));
      if (Math.max(before, after) * METERS_PER_KM < meters * MINUTES_PER_KM) {
        return false;
      }
    }
    return true;
  }
}
