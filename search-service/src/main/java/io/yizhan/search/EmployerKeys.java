package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.columns.ValueSets;
import io.yizhan.schema.NamedEmployer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Which values of {@link io.yizhan.schema.JobFields#EMPLOYER_NAMED} are one employer: of each value
 * the number of the first one with the same key. Read once a value and kept as long as the index: 4
 * bytes a value, and some 60 an employer. Safe for any thread.
 */
final class EmployerKeys {

  private final Cache<ValueSets, Firsts> kept = Caffeine.newBuilder().weakKeys().build();

  /** Of each value that is numbered in a view of a field, the first of its key. Do not write. */
  int[] firsts(ValueSets field, ValueSets.View values) {
    return kept.get(field, _ -> new Firsts()).of(values);
  }

  private static final class Firsts {

    // Guarded by this.
    private final Map<BytesRef, Integer> byKey = new HashMap<>();
    private volatile int[] firsts = new int[0];

    int[] of(ValueSets.View values) {
      int[] known = firsts;
      return known.length >= values.values() ? known : grown(values);
    }

    private synchronized int[] grown(ValueSets.View values) {
      int[] known = firsts;
      if (known.length >= values.values()) {
        return known;
      }
      int[] grown = Arrays.copyOf(known, values.values());
      for (int value = known.length; value < grown.length; value++) {
        Integer first = byKey.putIfAbsent(NamedEmployer.key(values.value(value)), value);
        grown[value] = first == null ? value : first;
      }
      firsts = grown;
      return grown;
    }
  }
}
