package io.yizhan.schema;

import io.yizhan.extraction.WeeklyPattern;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.AcceptedShift;
import io.yizhan.model.Interval;
import io.yizhan.model.Worker;
import java.nio.ByteBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.BytesRef;

/**
 * A worker's availability as one value, so that it is decided as a whole: what is free may be
 * joined of pieces, and what is not cuts it. Times are minutes of local time since 1970-01-01.
 *
 * <p>Work agreed to is unavailable time, and stands once more with its place where that is known,
 * for the way from there.
 *
 * <p>Big-endian: four counts as shorts (patterns, intervals, unavailable, places), then each
 * pattern as first and last day (int, since 1970), weekdays (byte, bit 0 Monday), start and end
 * minute (short; the end passes 1440 for patterns past midnight), then each stretch as two longs,
 * then each place as the two longs of its stretch and two ints, encoded as {@link GeoEncodingUtils}
 * does. Sorted, so that equal availability has equal values. Stateless.
 */
final class AvailabilityCode {

  static final int MINUTES_PER_DAY = 24 * 60;
  static final int HEAD_BYTES = 4 * Short.BYTES;
  static final int PATTERN_BYTES = 2 * Integer.BYTES + 1 + 2 * Short.BYTES;
  static final int STRETCH_BYTES = 2 * Long.BYTES;
  static final int PLACE_BYTES = STRETCH_BYTES + 2 * Integer.BYTES;

  private static final Comparator<long[]> EARLIEST_FIRST =
      Comparator.<long[]>comparingLong(stretch -> stretch[0])
          .thenComparingLong(stretch -> stretch[1]);

  private AvailabilityCode() {}

  /** The value of a worker; fits a term, since the codec limits the number of pieces. */
  static BytesRef of(Worker worker) {
    List<BytesRef> patterns =
        worker.weekly().stream().map(AvailabilityCode::pattern).sorted().distinct().toList();
    List<long[]> intervals = joined(worker.intervals());
    List<long[]> unavailable =
        joined(
            Stream.concat(
                    worker.unavailable().stream(),
                    worker.accepted().stream().map(AcceptedShift::interval))
                .toList());
    List<BytesRef> places =
        worker.accepted().stream()
            .flatMap(accepted -> accepted.place().map(at -> place(accepted, at)).stream())
            .sorted()
            .distinct()
            .toList();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            HEAD_BYTES
                + patterns.size() * PATTERN_BYTES
                + (intervals.size() + unavailable.size()) * STRETCH_BYTES
                + places.size() * PLACE_BYTES);
    bytes.putShort((short) patterns.size());
    bytes.putShort((short) intervals.size());
    bytes.putShort((short) unavailable.size());
    bytes.putShort((short) places.size());
    patterns.forEach(pattern -> bytes.put(pattern.bytes));
    intervals.forEach(stretch -> bytes.putLong(stretch[0]).putLong(stretch[1]));
    unavailable.forEach(stretch -> bytes.putLong(stretch[0]).putLong(stretch[1]));
    places.forEach(place -> bytes.put(place.bytes));
    return new BytesRef(bytes.array());
  }

  static long minute(LocalDateTime time) {
    return time.toLocalDate().toEpochDay() * MINUTES_PER_DAY + minute(time.toLocalTime());
  }

  private static int minute(LocalTime time) {
    return time.getHour() * 60 + time.getMinute();
  }

  private static BytesRef place(AcceptedShift accepted, GeoPoint place) {
    return new BytesRef(
        ByteBuffer.allocate(PLACE_BYTES)
            .putLong(minute(accepted.from()))
            .putLong(minute(accepted.until()))
            .putInt(GeoEncodingUtils.encodeLatitude(place.lat()))
            .putInt(GeoEncodingUtils.encodeLongitude(place.lon()))
            .array());
  }

  static BytesRef pattern(WeeklyPattern pattern) {
    int weekdays = 0;
    for (DayOfWeek day : pattern.days()) {
      weekdays |= 1 << (day.getValue() - 1);
    }
    int start = minute(pattern.start());
    ByteBuffer bytes = ByteBuffer.allocate(PATTERN_BYTES);
    bytes.putInt(pattern.from().map(AvailabilityCode::day).orElse(Integer.MIN_VALUE));
    bytes.putInt(pattern.until().map(AvailabilityCode::day).orElse(Integer.MAX_VALUE));
    bytes.put((byte) weekdays);
    bytes.putShort((short) start);
    bytes.putShort((short) (start + pattern.length().toMinutes()));
    return new BytesRef(bytes.array());
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }

  private static List<long[]> joined(List<Interval> intervals) {
    return joinedStretches(
        intervals.stream()
            .map(interval -> new long[] {minute(interval.from()), minute(interval.until())})
            .toList());
  }

  /** Stretches in order, those that touch or overlap as one. */
  static List<long[]> joinedStretches(List<long[]> stretches) {
    List<long[]> joined = new ArrayList<>();
    stretches.stream()
        .sorted(EARLIEST_FIRST)
        .forEach(
            next -> {
              if (!joined.isEmpty() && next[0] <= joined.getLast()[1]) {
                joined.getLast()[1] = Math.max(joined.getLast()[1], next[1]);
              } else {
                joined.add(next.clone());
              }
            });
    return joined;
  }
}
