package io.yizhan.schema;

import io.yizhan.columns.ValueSets;
import io.yizhan.extraction.Shift;
import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.model.Job;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.util.BytesRef;

/**
 * When a job's work is, as the set {@link JobFields#WORK_TIMES} holds it: dated shifts one by one,
 * and all that weekly patterns come to in a span of days. Times are minutes of local time since
 * 1970-01-01. Immutable.
 */
public final class WorkTimes {

  private static final byte SHIFT = 'S';
  private static final byte PATTERN = 'P';

  private final List<long[]> shifts;
  private final List<long[]> weekly;
  private final boolean hasWeekly;
  private final OptionalLong lastDay;

  private WorkTimes(
      List<long[]> shifts, List<long[]> weekly, boolean hasWeekly, OptionalLong lastDay) {
    this.shifts = List.copyOf(shifts);
    this.weekly = List.copyOf(weekly);
    this.hasWeekly = hasWeekly;
    this.lastDay = lastDay;
  }

  /** The values of a job's set: a shift or a pattern each. */
  static List<BytesRef> values(Job job) {
    List<BytesRef> values = new ArrayList<>();
    for (Shift shift : job.shifts()) {
      values.add(
          new BytesRef(
              ByteBuffer.allocate(1 + AvailabilityCode.STRETCH_BYTES)
                  .put(SHIFT)
                  .putLong(AvailabilityCode.minute(shift.startsAt()))
                  .putLong(AvailabilityCode.minute(shift.endsAt()))
                  .array()));
    }
    for (WeeklyPattern pattern : job.weekly()) {
      values.add(
          new BytesRef(
              ByteBuffer.allocate(1 + AvailabilityCode.PATTERN_BYTES)
                  .put(PATTERN)
                  .put(AvailabilityCode.pattern(pattern).bytes)
                  .array()));
    }
    return values;
  }

  /**
   * Reads a set.
   *
   * @param today first day of the span, days since 1970
   * @param days how long it is
   */
  public static WorkTimes of(ValueSets.View values, int set, long today, int days) {
    List<long[]> shifts = new ArrayList<>();
    List<long[]> weekly = new ArrayList<>();
    boolean hasWeekly = false;
    OptionalLong lastDay = OptionalLong.empty();
    for (int member : values.members(set)) {
      BytesRef value = values.value(member);
      ByteBuffer bytes = ByteBuffer.wrap(value.bytes, value.offset, value.length).slice();
      OptionalLong last;
      if (bytes.get(0) == SHIFT) {
        long start = bytes.getLong(1);
        shifts.add(new long[] {start, bytes.getLong(1 + Long.BYTES)});
        last = OptionalLong.of(Math.floorDiv(start, AvailabilityCode.MINUTES_PER_DAY));
      } else {
        hasWeekly = true;
        addOccurrences(weekly, bytes, today, days);
        int until = bytes.getInt(1 + Integer.BYTES);
        last = until == Integer.MAX_VALUE ? OptionalLong.empty() : OptionalLong.of(until);
      }
      if (last.isPresent() && last.getAsLong() > lastDay.orElse(Long.MIN_VALUE)) {
        lastDay = last;
      }
    }
    return new WorkTimes(shifts, AvailabilityCode.joinedStretches(weekly), hasWeekly, lastDay);
  }

  private static void addOccurrences(List<long[]> weekly, ByteBuffer bytes, long today, int days) {
    for (long day = today; day < today + days; day++) {
      if (Availability.occurs(bytes, 1, day)) {
        long midnight = day * AvailabilityCode.MINUTES_PER_DAY;
        weekly.add(
            new long[] {
              midnight + Availability.patternStart(bytes, 1),
              midnight + Availability.patternEnd(bytes, 1)
            });
      }
    }
  }

  /** Whether nothing is said of when work is. */
  public boolean isUnknown() {
    return shifts.isEmpty() && !hasWeekly;
  }

  /** Dated shifts as start and end; do not write. */
  public List<long[]> shifts() {
    return shifts;
  }

  /** Whether there are weekly patterns, in the span or not. */
  public boolean hasWeekly() {
    return hasWeekly;
  }

  /** The hours of weekly patterns that begin in the span, joined, in order; do not write. */
  public List<long[]> weekly() {
    return weekly;
  }

  /** The last day named by a shift or as the end of a pattern, days since 1970. */
  public OptionalLong lastDay() {
    return lastDay;
  }
}
