package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.util.HashMap;
import java.util.Map;

/** How many documents have each distinct set of values of one field. */
public final class SetCounts {

  private final ValueSets field;
  private final ValueSets.View values;
  private final int[] counts;

  SetCounts(ValueSets field, ValueSets.View values, int[] counts) {
    this.field = field;
    this.values = values;
    this.counts = counts;
  }

  /** How many documents have each value; none is 0. */
  public Map<String, Long> byValue() {
    long[] sums = new long[values.values()];
    for (int set = 0; set < counts.length; set++) {
      if (counts[set] > 0) {
        for (int member : values.members(set)) {
          sums[member] += counts[set];
        }
      }
    }
    Map<String, Long> byValue = new HashMap<>();
    for (int value = 0; value < sums.length; value++) {
      if (sums[value] > 0) {
        byValue.put(values.value(value).utf8ToString(), sums[value]);
      }
    }
    return byValue;
  }

  /** Each distinct set that has a count, by its number; allocates nothing. */
  public void forEachNumber(NumberConsumer action) {
    for (int set = 0; set < counts.length; set++) {
      if (counts[set] > 0) {
        action.accept(set, counts[set]);
      }
    }
  }

  /** What numbers the sets: the same for every search of one index. */
  public ValueSets field() {
    return field;
  }

  /** The sets and values that are counted here, by their numbers. */
  public ValueSets.View values() {
    return values;
  }

  /** Takes the number of a set and how many documents have it. */
  @FunctionalInterface
  public interface NumberConsumer {
    /** Takes one. */
    void accept(int set, int documents);
  }
}
