package io.yizhan.match;

import io.yizhan.codec.RecordCodec;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The clock of a match, read once.
 *
 * @param now epoch milliseconds
 * @param today the local day
 */
record Moment(long now, LocalDate today) {

  /** Days of weekly work that are looked at, today included. */
  static final int WEEKLY_DAYS = 28;

  /** The moment of a request. */
  static Moment of(Instant now) {
    return new Moment(now.toEpochMilli(), now.atZone(RecordCodec.ZONE).toLocalDate());
  }
}
