package io.yizhan.scale;

import java.util.Arrays;

/** Times in nanoseconds, as they come. One thread. */
final class Times {

  private long[] nanos = new long[1024];
  private int size;

  /** Adds one. */
  void add(long time) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size] = time;
    size++;
  }

  /** Adds all of others. */
  void addAll(Times others) {
    for (int i = 0; i < others.size; i++) {
      add(others.nanos[i]);
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  /**
   * The time within which a share of them lies; NaN when there are none.
   *
   * @param share 0…1
   */
  double at(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[(int) (share * (size - 1))];
  }
}
