package io.yizhan.schema;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.OptionalLong;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.util.BytesRef;

/**
 * One piece of work as {@link SchedulePoints} writes it: a dated shift, or one weekday of a weekly
 * pattern. Days are counted since 1970, minutes since midnight of the day on which it begins.
 *
 * @param firstDay first day it may begin on
 * @param lastDay last such day
 * @param weekday the weekday it begins on
 * @param start minute of its beginning, 0…1439
 * @param end minute of its end; above 1440 on the next day
 */
public record WorkPiece(int firstDay, int lastDay, DayOfWeek weekday, int start, int end) {

  private static final int WEEKDAYS = DayOfWeek.values().length;

  /** Reads a value of the set {@link JobFields#SCHEDULE}. */
  public static WorkPiece of(BytesRef packed) {
    return new WorkPiece(
        at(packed, 0), at(packed, 1), DayOfWeek.of(at(packed, 2)), at(packed, 3), at(packed, 4));
  }

  /** Whether it begins on a day, once or as one of many. */
  public boolean isOn(LocalDate day) {
    long epochDay = day.toEpochDay();
    return firstDay <= epochDay && epochDay <= lastDay && day.getDayOfWeek() == weekday;
  }

  /** Day of its first beginning on a day or later; empty when it begins no more. */
  public OptionalLong next(long day) {
    long from = Math.max(firstDay, day);
    // 1970-01-01 was a Thursday.
    long weekdayOfFrom = Math.floorMod(from + DayOfWeek.THURSDAY.getValue() - 1, WEEKDAYS);
    long next = from + Math.floorMod(weekday.getValue() - 1 - weekdayOfFrom, WEEKDAYS);
    return next <= lastDay ? OptionalLong.of(next) : OptionalLong.empty();
  }

  /** How long it lasts. */
  public ShiftLength length() {
    return ShiftLength.of(end - start);
  }

  private static int at(BytesRef packed, int dimension) {
    return IntPoint.decodeDimension(packed.bytes, packed.offset + dimension * Integer.BYTES);
  }
}
