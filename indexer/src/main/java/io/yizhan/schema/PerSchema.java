package io.yizhan.schema;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What has to be made anew for each schema, made when a schema is first met and kept for the last
 * few: while an index moves from one lexicon to the next, both are searched.
 *
 * <p>Safe for any thread. A value that is there costs one volatile read and a comparison; who needs
 * one that is being made waits for it, everyone else goes on.
 */
public final class PerSchema<T> {

  private static final int MAX_KEPT = 4;

  private final Function<JobSchema, T> maker;
  private volatile List<Made<T>> newestFirst = List.of();

  /** Values that this function makes. */
  public PerSchema(Function<JobSchema, T> maker) {
    this.maker = maker;
  }

  /** The value of a schema. */
  public T of(JobSchema schema) {
    return find(schema).orElseGet(() -> make(schema));
  }

  private Optional<T> find(JobSchema schema) {
    for (Made<T> made : newestFirst) {
      if (made.schema == schema) {
        return Optional.of(made.value);
      }
    }
    return Optional.empty();
  }

  private synchronized T make(JobSchema schema) {
    Optional<T> meanwhile = find(schema);
    if (meanwhile.isPresent()) {
      return meanwhile.get();
    }
    T value = maker.apply(schema);
    newestFirst =
        Stream.concat(Stream.of(new Made<>(schema, value)), newestFirst.stream())
            .limit(MAX_KEPT)
            .toList();
    return value;
  }

  private record Made<T>(JobSchema schema, T value) {}
}
