package io.yizhan.schedule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * How many documents have each bit. Documents of equal bits are added up before their bits are
 * looked at, since schedules are many and what they say of two weeks is little. One thread.
 */
final class BitCounts {

  private static final int LEAST = 1 << 8;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private long[] keys = new long[LEAST];
  private long[] counts = new long[LEAST];
  private int size;

  /** Counts documents that have these bits; no bits count for nothing. */
  void add(long bits, long documents) {
    if (bits == 0) {
      return;
    }
    int slot = slot(keys, bits);
    if (keys[slot] == 0) {
      keys[slot] = bits;
      size++;
    }
    counts[slot] += documents;
    if (size * 2 > keys.length) {
      grow();
    }
  }

  /** What was counted, each different combination of bits once. */
  void forEach(Each action) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (keys[slot] != 0) {
        action.accept(keys[slot], counts[slot]);
      }
    }
  }

  /** Takes bits and how many documents have just these. */
  @FunctionalInterface
  interface Each {
    /** Takes one. */
    void accept(long bits, long documents);
  }

  /** Documents by bit, 0 to 62. */
  long[] byBit() {
    long[] byBit = new long[Long.SIZE];
    forEach(
        (bits, documents) -> {
          for (long left = bits; left != 0; left &= left - 1) {
            byBit[Long.numberOfTrailingZeros(left)] += documents;
          }
        });
    return byBit;
  }

  /**
   * Names what was counted.
   *
   * @param byBit documents by bit
   * @param first the bit of the first name
   * @param names how many bits there are
   * @param name name of each, from 0
   * @return those that are not 0
   */
  static Map<String, Long> named(long[] byBit, int first, int names, IntFunction<String> name) {
    Map<String, Long> named = new LinkedHashMap<>();
    for (int i = 0; i < names; i++) {
      if (byBit[first + i] > 0) {
        named.put(name.apply(i), byBit[first + i]);
      }
    }
    return named;
  }

  private void grow() {
    long[] wider = new long[keys.length * 2];
    long[] moved = new long[wider.length];
    for (int from = 0; from < keys.length; from++) {
      if (keys[from] != 0) {
        int slot = slot(wider, keys[from]);
        wider[slot] = keys[from];
        moved[slot] = counts[from];
      }
    }
    keys = wider;
    counts = moved;
  }

  private static int slot(long[] table, long bits) {
    int last = table.length - 1;
    int slot = (int) ((bits * SPREAD) >>> Integer.SIZE) & last;
    while (table[slot] != 0 && table[slot] != bits) {
      slot = (slot + 1) & last;
    }
    return slot;
  }
}
