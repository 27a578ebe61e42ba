package io.yizhan.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.columns.ValueSets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.apache.lucene.util.BytesRef;

/**
 * What was read of the fields and days that were asked about last: 8 bytes a distinct value.
 * Conditions and counts read it alike, so that to choose costs what to count does. Safe for any
 * thread.
 */
public final class ScheduleMemory {

  /** Today, and another day for who sets a clock, of two states of the index. */
  private static final int MOST = 4;

  private static final Duration KEPT_FOR = Duration.ofHours(1);

  private final Cache<Key, DayBits> kept =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(KEPT_FOR).build();

  /** Remembers nothing yet. */
  public ScheduleMemory() {}

  /**
   * The bits of a field's values as of a day, for one search.
   *
   * @param values those that the search meets
   * @param reading what a value says on that day
   */
  DayBits.Reader of(
      ValueSets field, ValueSets.View values, LocalDate today, ToLongFunction<BytesRef> reading) {
    return kept.get(new Key(field, today), _ -> new DayBits(reading)).of(values);
  }

  private record Key(ValueSets field, LocalDate today) {}
}
