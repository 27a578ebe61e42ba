package io.yizhan.synthetic;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A choice in which each value has its own weight. Immutable; a pick is a binary search. */
final class Weighted<T> {

  private final List<T> values;
  private final int[] ends;

  private Weighted(List<T> values, int[] ends) {
    this.values = values;
    this.ends = ends;
  }

  /**
   * A choice among values.
   *
   * @throws IllegalArgumentException when there is none or a weight is below 1
   */
  static <T> Weighted<T> of(List<T> values, ToIntFunction<? super T> weight) {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("values must not be empty");
    }
    int[] ends = new int[values.size()];
    int sum = 0;
    for (int i = 0; i < ends.length; i++) {
      int each = weight.applyAsInt(values.get(i));
      if (each < 1) {
        throw new IllegalArgumentException("weight must be >= 1; got: " + each);
      }
      sum += each;
      ends[i] = sum;
    }
    return new Weighted<>(List.copyOf(values), ends);
  }

  /** One value, as likely as its weight says. */
  T pick(Dice dice) {
    int found = Arrays.binarySearch(ends, dice.below(ends[ends.length - 1]) + 1);
    return values.get(found >= 0 ? found : -found - 1);
  }

  /** All values in the order given. */
  List<T> values() {
    return values;
  }
}
