package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** How many documents have each distinct set of values of one field. */
public final class SetCounts {

  private final ValueSets.View values;
  private final int[] counts;

  SetCounts(ValueSets.View values, int[] counts) {
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

  /** Each distinct set that has a count. */
  public void forEach(SetConsumer action) {
    for (int set = 0; set < counts.length; set++) {
      if (counts[set] > 0) {
        List<BytesRef> members = new ArrayList<>();
        for (int member : values.members(set)) {
          members.add(values.value(member));
        }
        action.accept(members, counts[set]);
      }
    }
  }

  /** Takes a set and how many documents have it. */
  @FunctionalInterface
  public interface SetConsumer {
    /** Takes one. */
    void accept(List<BytesRef> values, long documents);
  }
}
