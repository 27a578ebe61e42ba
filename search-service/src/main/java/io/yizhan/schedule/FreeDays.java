package io.yizhan.schedule;

import io.yizhan.extraction.HourSpan;
import io.yizhan.extraction.Shift;
import io.yizhan.schema.DayPartHours;
import io.yizhan.schema.FreeStretches;
import java.time.LocalDate;
import org.apache.lucene.util.BytesRef;

/**
 * In which parts of which days somebody is free, as bits: {@code PARTS} for each day. Stateless.
 */
final class FreeDays {

  /** Half a day's work. */
  static final int LEAST_MINUTES = 4 * 60;

  /** All parts of one day. */
  static final int ALL_PARTS = (1 << Horizon.PARTS) - 1;

  private FreeDays() {}

  /** Every day of a horizon, the first in the lowest bits. */
  static long of(BytesRef availability, Horizon horizon) {
    FreeStretches free = FreeStretches.of(availability, horizon.today(), horizon.last());
    long bits = 0;
    for (int place = 0; place < Horizon.DAYS; place++) {
      bits |= (long) parts(free, horizon.day(place)) << (place * Horizon.PARTS);
    }
    return bits;
  }

  /** One day. */
  static int of(BytesRef availability, LocalDate day) {
    return parts(FreeStretches.of(availability, day, day), day);
  }

  /** The parts of a day of a horizon. */
  static int parts(long bits, int place) {
    return (int) (bits >>> (place * Horizon.PARTS)) & ALL_PARTS;
  }

  private static int parts(FreeStretches free, LocalDate day) {
    int parts = 0;
    for (int part = 0; part < Horizon.PARTS; part++) {
      HourSpan hours = DayPartHours.hours(DayPartHours.COUNTED.get(part));
      Shift span = hours.on(day);
      boolean isFree =
          free.has(span.startsAt(), span.endsAt(), day.plusDays(1).atStartOfDay(), LEAST_MINUTES);
      parts |= isFree ? 1 << part : 0;
    }
    return parts;
  }
}
