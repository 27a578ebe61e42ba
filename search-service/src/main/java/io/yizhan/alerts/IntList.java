package io.yizhan.alerts;

import java.util.Arrays;

/** Numbers in the order in which they were added, four bytes each. One thread writes. */
final class IntList {

  private static final int[] NONE = {};

  private int[] numbers = NONE;
  private int size;

  void add(int number) {
    if (size == numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(4, size + (size >> 1)));
    }
    numbers[size] = number;
    size++;
  }

  int at(int index) {
    return numbers[index];
  }

  int size() {
    return size;
  }
}
