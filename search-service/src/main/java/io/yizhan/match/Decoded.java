package io.yizhan.match;

import io.yizhan.columns.ValueSets;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.apache.lucene.util.BytesRef;

/**
 * What the sets, or the values, of a column mean, each read once when it is first met and kept as
 * long as the column. Safe for any thread: a number never changes its meaning.
 *
 * @param <T> what one means; immutable
 */
final class Decoded<T> {

  private final ValueSets values;
  private final Reader<T> reader;

  /** Replaced by a longer one under the lock; what is in it stays. */
  private volatile AtomicReferenceArray<T> known = new AtomicReferenceArray<>(0);

  private Decoded(ValueSets values, Reader<T> reader) {
    this.values = values;
    this.reader = reader;
  }

  /**
   * Reads what has a number.
   *
   * @param <T> what it means
   */
  @FunctionalInterface
  interface Reader<T> {

    /** The meaning of a number. */
    T read(ValueSets.View values, int number);
  }

  /** By the numbers of sets. */
  static <T> Decoded<T> ofSets(ValueSets values, Reader<T> reader) {
    return new Decoded<>(values, reader);
  }

  /** By the numbers of values. */
  static <T> Decoded<T> ofValues(ValueSets values, Function<BytesRef, T> one) {
    return new Decoded<>(values, (view, number) -> one.apply(view.value(number)));
  }

  T of(int number) {
    AtomicReferenceArray<T> held = known;
    T read = number < held.length() ? held.get(number) : null;
    return read == null ? read(number) : read;
  }

  private synchronized T read(int number) {
    AtomicReferenceArray<T> held = known;
    if (number >= held.length()) {
      AtomicReferenceArray<T> longer =
          new AtomicReferenceArray<>(Math.max(number + 1, held.length() * 2));
      for (int i = 0; i < held.length(); i++) {
        longer.set(i, held.get(i));
      }
      held = longer;
      known = longer;
    }
    T read = held.get(number);
    if (read == null) {
      read = reader.read(values.view(), number);
      held.set(number, read);
    }
    return read;
  }
}
