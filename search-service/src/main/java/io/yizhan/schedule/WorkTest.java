package io.yizhan.schedule;

import io.yizhan.schema.SchedulePoints;
import io.yizhan.schema.ScheduleWindow;
import io.yizhan.schema.ShiftLength;
import io.yizhan.schema.WorkPiece;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * What a choice asks of one piece of work, given as {@link WorkBits} and as it stands. Immutable.
 */
final class WorkTest {

  private final long dates;
  private final List<LocalDate> others;
  private final boolean anyDate;
  private final long weekdays;
  private final long parts;
  private final long lengths;
  private final Optional<ScheduleWindow> hours;

  WorkTest(Horizon horizon, ScheduleChoice choice) {
    dates = horizon.days(choice.dates());
    others = horizon.others(choice.dates());
    anyDate = choice.dates().isEmpty();
    weekdays = orAny(Horizon.weekdays(choice.weekdays()) << WorkBits.WEEKDAY);
    parts = orAny(Horizon.parts(choice.parts()) << WorkBits.PART);
    long wanted = 0;
    for (ShiftLength length : choice.lengths()) {
      wanted |= 1L << (WorkBits.LENGTH + WorkBits.LENGTHS_IN_ORDER.indexOf(length));
    }
    lengths = orAny(wanted);
    hours =
        choice.hasHours()
            ? Optional.of(SchedulePoints.within(Optional.empty(), choice.from(), choice.to()))
            : Optional.empty();
  }

  /** Whether everything holds of it. */
  boolean holds(long bits, BytesRef work) {
    return isOnDate(bits, work) && holdsButDate(bits, work);
  }

  /** Whether everything but the date holds of it. */
  boolean holdsButDate(long bits, BytesRef work) {
    return isOnWeekday(bits) && isInPart(bits) && isOfLength(bits) && isInHours(work);
  }

  /** The bits that it is counted under: those of each facet whose every other one holds. */
  long counted(long bits, BytesRef work) {
    boolean date = isOnDate(bits, work);
    boolean weekday = isOnWeekday(bits);
    boolean part = isInPart(bits);
    boolean length = isOfLength(bits);
    int failed = (date ? 0 : 1) + (weekday ? 0 : 1) + (part ? 0 : 1) + (length ? 0 : 1);
    if (failed > 1 || !isInHours(work)) {
      return 0;
    }
    long counted = 0;
    if (failed == 0 || !date) {
      counted |= bits & WorkBits.DATES;
    }
    if (failed == 0 || !weekday) {
      counted |= bits & WorkBits.WEEKDAYS;
    }
    if (failed == 0 || !part) {
      counted |= bits & WorkBits.PARTS;
    }
    if (failed == 0 || !length) {
      counted |= bits & WorkBits.LENGTHS;
    }
    return counted;
  }

  /** Work always has some bit, so that all of them let it pass. */
  private static long orAny(long chosen) {
    return chosen == 0 ? ~0L : chosen;
  }

  private boolean isOnDate(long bits, BytesRef work) {
    return anyDate
        ? (bits & WorkBits.COMES) != 0
        : (bits & dates) != 0
            || (!others.isEmpty() && others.stream().anyMatch(WorkPiece.of(work)::isOn));
  }

  private boolean isOnWeekday(long bits) {
    return (bits & weekdays) != 0;
  }

  private boolean isInPart(long bits) {
    return (bits & parts) != 0;
  }

  private boolean isOfLength(long bits) {
    return (bits & lengths) != 0;
  }

  private boolean isInHours(BytesRef work) {
    return hours.isEmpty() || hours.get().holds(work);
  }
}
