package io.yizhan.match;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.ValueSets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What the sets of a column mean, each read once when it is first met. One thread; as long as one
 * match. Made when the columns of all segments are there.
 *
 * @param <T> what a set means
 */
final class Decoded<T> {

  private final ValueSets.View values;
  private final Reader<T> reader;
  private final List<Optional<T>> known;

  Decoded(ColumnStore store, String field, Reader<T> reader) {
    this.values = store.values(field).view();
    this.reader = reader;
    this.known = new ArrayList<>(Collections.nCopies(values.sets(), Optional.empty()));
  }

  /**
   * Reads a set.
   *
   * @param <T> what it means
   */
  @FunctionalInterface
  interface Reader<T> {

    /** The meaning of a set. */
    T read(ValueSets.View values, int set);
  }

  /** A reader of values one by one. */
  static <T> Reader<List<T>> each(java.util.function.Function<String, T> one) {
    return (values, set) -> {
      List<T> all = new ArrayList<>();
      for (int member : values.members(set)) {
        all.add(one.apply(values.value(member).utf8ToString()));
      }
      return List.copyOf(all);
    };
  }

  T of(int set) {
    Optional<T> read = known.get(set);
    if (read.isEmpty()) {
      read = Optional.of(reader.read(values, set));
      known.set(set, read);
    }
    return read.get();
  }

  /** How many sets there are. */
  int sets() {
    return values.sets();
  }

  /** Sets and their values. */
  ValueSets.View values() {
    return values;
  }
}
