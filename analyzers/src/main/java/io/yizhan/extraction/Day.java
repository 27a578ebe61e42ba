package io.yizhan.extraction;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A day or a named span, as {@link DayReader} met it.
 *
 * @param from first day
 * @param until last day
 * @param end offset after the words
 * @param kind how 前 and 后 treat it
 * @param part the evening of 今晚
 */
record Day(LocalDate from, LocalDate until, int end, Kind kind, Optional<DayPart> part) {

  /** How 前 and 后 treat it. */
  enum Kind {
    /** One day: 12月10号之前 holds the 10th. */
    DAY,
    /** A week or month: 下周前 ends before it. */
    SPAN,
    /** The end of something: 月底前 holds it; of a year alone it is vague. */
    END,
    /** A festival: 春节前 ends before it. */
    FESTIVAL,
    /** Over, or no such day. */
    OVER
  }

  /** Whether it is over or does not exist. */
  boolean over() {
    return kind == Kind.OVER;
  }

  /** Whether 年底 stands alone: too long to be days. */
  boolean vague() {
    return from.plusDays(20).isBefore(until);
  }

  /** The same with more words. */
  Day endingAt(int other) {
    return new Day(from, until, other, kind, part);
  }

  /** One day. */
  static Day of(LocalDate date, int end) {
    return new Day(date, date, end, Kind.DAY, Optional.empty());
  }

  /** A span of this kind. */
  static Day span(LocalDate from, LocalDate until, int end, Kind kind) {
    return new Day(from, until, end, kind, Optional.empty());
  }

  /** Words for a day that is over or does not exist. */
  static Day over(LocalDate today, int end) {
    return span(today, today, end, Kind.OVER);
  }
}
