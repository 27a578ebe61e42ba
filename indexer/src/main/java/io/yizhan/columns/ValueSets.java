package io.yizhan.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/**
 * Numbers the values of one field, and the sets of values that documents have, over all segments.
 * Numbers are given in order of appearance, never change and are never given twice.
 *
 * <p>Writing is synchronized; reading goes through a {@link View}, which is immutable. What is no
 * longer in the index stays numbered.
 */
public final class ValueSets {

  /** Number of the set without values. */
  public static final int EMPTY_SET = 0;

  // Guarded by this.
  private final Map<BytesRef, Integer> valueNumbers = new HashMap<>();
  private final Map<Members, Integer> setNumbers = new HashMap<>();
  private final List<BytesRef> values = new ArrayList<>();
  private final List<int[]> sets = new ArrayList<>();

  private volatile View view = new View(new BytesRef[0], new int[1][0]);

  ValueSets() {
    set(new int[0]);
  }

  /** The number of a value, a new one for a new value; the bytes are copied then. */
  synchronized int value(BytesRef bytes) {
    Integer known = valueNumbers.get(bytes);
    if (known != null) {
      return known;
    }
    BytesRef own = BytesRef.deepCopyOf(bytes);
    valueNumbers.put(own, values.size());
    values.add(own);
    return values.size() - 1;
  }

  /** The number of a set, a new one for a new set; takes the array, whose order counts. */
  synchronized int set(int[] members) {
    Members key = new Members(members);
    Integer known = setNumbers.get(key);
    if (known != null) {
      return known;
    }
    setNumbers.put(key, sets.size());
    sets.add(members);
    return sets.size() - 1;
  }

  /** Shows readers what was numbered so far. */
  synchronized void publish() {
    if (view.values.length < values.size() || view.sets.length < sets.size()) {
      view = new View(values.toArray(BytesRef[]::new), sets.toArray(int[][]::new));
    }
  }

  /** What is numbered now: everything that the segments read so far have. */
  public View view() {
    return view;
  }

  /** The values and sets that were numbered at a moment. Arrays are shared: do not write. */
  public static final class View {

    private final BytesRef[] values;
    private final int[][] sets;

    private View(BytesRef[] values, int[][] sets) {
      this.values = values;
      this.sets = sets;
    }

    /** How many values have a number. */
    public int values() {
      return values.length;
    }

    /** How many sets have a number. */
    public int sets() {
      return sets.length;
    }

    /** The value of a number. */
    public BytesRef value(int number) {
      return values[number];
    }

    /** The numbers of the values in a set. */
    public int[] members(int set) {
      return sets[set];
    }
  }

  /** A set as a key. */
  private static final class Members {

    private final int[] numbers;

    Members(int[] numbers) {
      this.numbers = numbers;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Members members && Arrays.equals(numbers, members.numbers);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(numbers);
    }
  }
}
