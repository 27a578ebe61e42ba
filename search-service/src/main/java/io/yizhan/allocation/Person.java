package io.yizhan.allocation;

import java.util.Comparator;

/**
 * A worker who fits a call.
 *
 * @param index place among the people of a problem
 * @param id of the worker
 * @param exposure how often they were put forward lately
 */
record Person(int index, String id, int exposure) {

  /** By index. */
  static final Comparator<Person> ORDER = Comparator.comparingInt(Person::index);

  /**
   * What one more turn adds to the sum of squares of turns.
   *
   * @param earlier turns the plan gives already
   */
  long cost(int earlier) {
    return 2L * (exposure + earlier) + 1;
  }
}
