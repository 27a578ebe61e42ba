package io.yizhan.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes the fields of one JSON object and leaves out what is unknown: an empty {@code Optional},
 * text, list or object. One thread.
 */
abstract sealed class FieldWriter permits TreeFieldWriter, StreamFieldWriter {

  final FieldWriter text(String name, String value) {
    if (!value.isEmpty()) {
      put(name, value);
    }
    return this;
  }

  final FieldWriter text(String name, Optional<String> value) {
    value.ifPresent(text -> put(name, text));
    return this;
  }

  final FieldWriter integer(String name, Optional<Integer> value) {
    value.ifPresent(number -> put(name, number));
    return this;
  }

  final FieldWriter real(String name, Optional<Double> value) {
    value.ifPresent(number -> put(name, number));
    return this;
  }

  final FieldWriter decimal(String name, Optional<BigDecimal> value) {
    value.ifPresent(number -> put(name, number));
    return this;
  }

  final FieldWriter flag(String name, Optional<Boolean> value) {
    value.ifPresent(flag -> put(name, flag));
    return this;
  }

  final FieldWriter constant(String name, Optional<? extends Enum<?>> value) {
    value.ifPresent(constant -> put(name, constant.name()));
    return this;
  }

  final FieldWriter instant(String name, Optional<Instant> value) {
    value.ifPresent(moment -> put(name, PrintedTimes.instant(moment)));
    return this;
  }

  final FieldWriter date(String name, Optional<LocalDate> value) {
    value.ifPresent(date -> put(name, date.toString()));
    return this;
  }

  final FieldWriter time(String name, LocalTime value) {
    put(name, PrintedTimes.time(value));
    return this;
  }

  final FieldWriter local(String name, LocalDateTime value) {
    put(name, PrintedTimes.local(value));
    return this;
  }

  final FieldWriter texts(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      putAll(name, values);
    }
    return this;
  }

  final FieldWriter constants(String name, Collection<? extends Enum<?>> values) {
    return values.isEmpty() ? this : texts(name, values.stream().sorted().map(Enum::name).toList());
  }

  /** Writes a nested object with what {@code write} gives it; none when it gives nothing. */
  final <T> FieldWriter object(String name, T value, BiConsumer<T, FieldWriter> write) {
    nest(name, value, write);
    return this;
  }

  /** Writes a list of nested objects; none when the list is empty. */
  final <T> FieldWriter objects(
      String name, Collection<T> values, BiConsumer<T, FieldWriter> write) {
    if (!values.isEmpty()) {
      nestAll(name, values, write);
    }
    return this;
  }

  abstract void put(String name, String value);

  abstract void put(String name, int value);

  abstract void put(String name, double value);

  abstract void put(String name, BigDecimal value);

  abstract void put(String name, boolean value);

  /** Writes a list of texts, of which there is at least one. */
  abstract void putAll(String name, Collection<String> values);

  abstract <T> void nest(String name, T value, BiConsumer<T, FieldWriter> write);

  /** Writes a list of objects, of which there is at least one. */
  abstract <T> void nestAll(String name, Collection<T> values, BiConsumer<T, FieldWriter> write);
}
