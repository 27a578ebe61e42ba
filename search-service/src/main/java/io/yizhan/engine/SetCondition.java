package io.yizhan.engine;

import io.yizhan.columns.ValueSets;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/**
 * What must be true of a document's set of values in one field: that one value is enough for it.
 */
public sealed interface SetCondition {

  /**
   * The test of one value, by its number, for the length of a search.
   *
   * @param field what numbers the values: the same for every search of one index
   * @param values those that are numbered by now
   */
  IntPredicate on(ValueSets field, ValueSets.View values);

  /**
   * The set has one of these values.
   *
   * @param values the values
   */
  record AnyOf(Set<BytesRef> values) implements SetCondition {

    /** Takes its own copy. */
    public AnyOf {
      values = Set.copyOf(values);
    }

    @Override
    public IntPredicate on(ValueSets field, ValueSets.View numbered) {
      return number -> values.contains(numbered.value(number));
    }
  }

  /**
   * The set has a value that passes a test.
   *
   * @param test a pure function of the value; asked once for each distinct set and search, so it
   *     must be cheap where sets are many
   */
  record AnyPassing(Predicate<BytesRef> test) implements SetCondition {

    @Override
    public IntPredicate on(ValueSets field, ValueSets.View numbered) {
      return number -> test.test(numbered.value(number));
    }
  }

  /**
   * The set has a value that passes a test which remembers values from one search to the next.
   *
   * @param test makes the test of a search
   */
  record AnyRemembered(Remembered test) implements SetCondition {

    @Override
    public IntPredicate on(ValueSets field, ValueSets.View numbered) {
      return test.on(field, numbered);
    }
  }

  /** Knows something of the values of fields by their numbers. Safe for any thread. */
  @FunctionalInterface
  interface Remembered {
    /** See {@link SetCondition#on}. */
    IntPredicate on(ValueSets field, ValueSets.View values);
  }
}
