package io.yizhan.schedule;

import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.ShiftLength;
import io.yizhan.schema.WorkPiece;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.util.BytesRef;

/**
 * One piece of work as of one day, as bits: the days of the {@link Horizon} on which it begins, its
 * weekday, the parts it belongs to, its length, and whether it is still to come at all. Stateless.
 */
final class WorkBits {

  /** Lengths, the shortest first. */
  static final List<ShiftLength> LENGTHS_IN_ORDER = List.of(ShiftLength.values());

  /** Bit of Monday. */
  static final int WEEKDAY = Horizon.DAYS;

  /** Bit of the first part of the day. */
  static final int PART = WEEKDAY + Horizon.WEEKDAYS;

  /** Bit of the shortest length. */
  static final int LENGTH = PART + Horizon.PARTS;

  /** Set when it begins today or later. */
  static final long COMES = 1L << (LENGTH + LENGTHS_IN_ORDER.size());

  /** All days of the horizon. */
  static final long DATES = (1L << WEEKDAY) - 1;

  static final long WEEKDAYS = ((1L << Horizon.WEEKDAYS) - 1) << WEEKDAY;
  static final long PARTS = ((1L << Horizon.PARTS) - 1) << PART;
  static final long LENGTHS = ((1L << LENGTHS_IN_ORDER.size()) - 1) << LENGTH;

  private WorkBits() {}

  /** Reads a value of the set of schedules. */
  static long of(BytesRef work, Horizon horizon) {
    WorkPiece piece = WorkPiece.of(work);
    long bits = 1L << (WEEKDAY + piece.weekday().getValue() - 1);
    long today = horizon.today().toEpochDay();
    OptionalLong next = piece.next(today);
    if (next.isPresent()) {
      bits |= COMES;
      long last = Math.min(piece.lastDay(), today + Horizon.DAYS - 1);
      for (long day = next.getAsLong(); day <= last; day += Horizon.WEEKDAYS) {
        bits |= 1L << (day - today);
      }
    }
    for (int part = 0; part < Horizon.PARTS; part++) {
      bits |= DayPartHours.holds(DayPartHours.COUNTED.get(part), piece) ? 1L << (PART + part) : 0;
    }
    return bits | 1L << (LENGTH + LENGTHS_IN_ORDER.indexOf(piece.length()));
  }
}
