package io.yizhan.engine;

import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;

/** What must be true of a document's set of values in one field. */
public sealed interface SetCondition {

  /** Whether one value of a set is enough for this to be true of the set. */
  boolean holds(BytesRef value);

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
    public boolean holds(BytesRef value) {
      return values.contains(value);
    }
  }

  /**
   * The set has a value that passes a test.
   *
   * @param test a pure function of the value; asked once for each distinct set
   */
  record AnyPassing(Predicate<BytesRef> test) implements SetCondition {

    @Override
    public boolean holds(BytesRef value) {
      return test.test(value);
    }
  }
}
