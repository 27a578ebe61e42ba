package io.yizhan.synthetic;

import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.Shift;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How long an ad stands: published within the last 20 days by waking people, open until its last
 * shift begins or some weeks from now; about one in twenty is over already.
 *
 * @param postedAt when it was published
 * @param validUntil first moment at which it is no longer open; after {@code postedAt}
 */
record Publication(Instant postedAt, Instant validUntil) {

  private static final int OLDEST_DAYS = 19;
  private static final int EAGER_DAYS = 8;
  private static final int FIRST_HOUR = 6;

  /** The day on which an ad with these times was published: before its first shift. */
  static LocalDate rollDay(WorkTimes times, LocalDate today, Dice dice) {
    List<Shift> shifts = times.shifts();
    if (shifts.isEmpty()) {
      return today.minusDays(dice.fewest(OLDEST_DAYS));
    }
    LocalDate eve = shifts.getFirst().date().minusDays(1);
    LocalDate latest = eve.isBefore(today) ? eve : today;
    return latest.minusDays(dice.fewest(EAGER_DAYS));
  }

  /** The moments of an ad published on that day. */
  static Publication roll(LocalDate posted, WorkTimes times, LocalDate today, Dice dice) {
    // Today's ads are those of the early morning, so that none lies in the future.
    int lastHour = posted.equals(today) ? 8 : 21;
    Instant postedAt =
        at(posted).plusSeconds(60L * dice.between(FIRST_HOUR * 60, lastHour * 60 + 59));
    return new Publication(postedAt, end(posted, times, today, dice));
  }

  private static Instant end(LocalDate posted, WorkTimes times, LocalDate today, Dice dice) {
    if (!times.shifts().isEmpty()) {
      return times.shifts().getLast().startsAt().atZone(RecordCodec.ZONE).toInstant();
    }
    boolean over = dice.chance(6) && posted.isBefore(today.minusDays(1));
    return at(over ? today : today.plusDays(dice.between(3, 30)));
  }

  private static Instant at(LocalDate date) {
    return date.atStartOfDay(RecordCodec.ZONE).toInstant();
  }
}
