package io.yizhan.match;

import io.yizhan.codec.RecordCodec;
import java.time.Instant;
import java.time.LocalDate;

/** The clock of a match, read once. Immutable; safe for any thread. */
final class Moment {

  /** Days of weekly work that are looked at, today included. */
  static final int WEEKLY_DAYS = 28;

  /** Ages whose birthdays are reckoned beforehand: more are asked of nobody. */
  private static final int AGES = 100;

  private final Instant instant;
  private final LocalDate today;
  private final long[] latestBirth = new long[AGES];

  private Moment(Instant instant) {
    this.instant = instant;
    this.today = instant.atZone(RecordCodec.ZONE).toLocalDate();
    for (int age = 0; age < AGES; age++) {
      latestBirth[age] = birth(age);
    }
  }

  /** The moment of a request; some microseconds. */
  static Moment of(Instant now) {
    return new Moment(now);
  }

  /** The clock of the request. */
  Instant instant() {
    return instant;
  }

  /** Epoch milliseconds. */
  long now() {
    return instant.toEpochMilli();
  }

  /** The local day. */
  LocalDate today() {
    return today;
  }

  /** The last day, since 1970, on which somebody was born who is so many years old today. */
  long latestBirth(long years) {
    return years < AGES ? latestBirth[(int) years] : birth(years);
  }

  private long birth(long years) {
    return today.minusYears(years).toEpochDay();
  }
}
