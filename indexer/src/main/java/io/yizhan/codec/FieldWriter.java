package io.yizhan.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes the fields of one JSON object and leaves out what is unknown: an empty {@code Optional},
 * text, list or object. One thread.
 */
final class FieldWriter {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(RecordCodec.ZONE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final ObjectNode json;

  FieldWriter(ObjectNode json) {
    this.json = json;
  }

  ObjectNode json() {
    return json;
  }

  FieldWriter text(String name, String value) {
    if (!value.isEmpty()) {
      json.put(name, value);
    }
    return this;
  }

  FieldWriter text(String name, Optional<String> value) {
    value.ifPresent(text -> json.put(name, text));
    return this;
  }

  FieldWriter integer(String name, Optional<Integer> value) {
    value.ifPresent(number -> json.put(name, number));
    return this;
  }

  FieldWriter real(String name, Optional<Double> value) {
    value.ifPresent(number -> json.put(name, number));
    return this;
  }

  FieldWriter decimal(String name, Optional<BigDecimal> value) {
    value.ifPresent(number -> json.put(name, number));
    return this;
  }

  FieldWriter flag(String name, Optional<Boolean> value) {
    value.ifPresent(flag -> json.put(name, flag));
    return this;
  }

  FieldWriter constant(String name, Optional<? extends Enum<?>> value) {
    value.ifPresent(constant -> json.put(name, constant.name()));
    return this;
  }

  FieldWriter instant(String name, Optional<Instant> value) {
    value.ifPresent(instant -> json.put(name, INSTANT.format(instant)));
    return this;
  }

  FieldWriter date(String name, Optional<LocalDate> value) {
    value.ifPresent(date -> json.put(name, date.toString()));
    return this;
  }

  FieldWriter time(String name, LocalTime value) {
    json.put(name, TIME.format(value));
    return this;
  }

  FieldWriter local(String name, LocalDateTime value) {
    json.put(name, LOCAL.format(value));
    return this;
  }

  FieldWriter texts(String name, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(name);
      values.forEach(array::add);
    }
    return this;
  }

  FieldWriter constants(String name, Collection<? extends Enum<?>> values) {
    return texts(name, values.stream().sorted().map(Enum::name).toList());
  }

  /** Writes a nested object with what {@code write} gives it; none when it gives nothing. */
  <T> FieldWriter object(String name, T value, BiConsumer<T, FieldWriter> write) {
    FieldWriter nested = new FieldWriter(json.objectNode());
    write.accept(value, nested);
    if (!nested.json.isEmpty()) {
      json.set(name, nested.json);
    }
    return this;
  }

  /** Writes a list of nested objects; none when the list is empty. */
  <T> FieldWriter objects(String name, Collection<T> values, BiConsumer<T, FieldWriter> write) {
    if (!values.isEmpty()) {
      ArrayNode array = json.putArray(name);
      for (T value : values) {
        write.accept(value, new FieldWriter(array.addObject()));
      }
    }
    return this;
  }
}
