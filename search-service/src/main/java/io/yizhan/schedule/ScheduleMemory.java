package io.yizhan.schedule;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.columns.ValueSets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.ToLongFunction;
import org.apache.lucene.util.BytesRef;

/**
 * What was read of the fields and days that were asked about last: 8 bytes a distinct value. Safe
 * for any thread.
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
   * The bits of a field's values as of a day.
   *
   * @param reading what a value says on that day
   */
  DayBits of(ValueSets field, LocalDate today, ToLongFunction<BytesRef> reading) {
    return kept.get(new Key(field, today), _ -> new DayBits(reading));
  }

  private record Key(ValueSets field, LocalDate today) {}
}
