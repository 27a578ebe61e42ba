package io.yizhan.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Writes the fields of one JSON object and leaves out what is unknown: an empty {@code Optional},
 * text, list or object. One thread.
 */
final class FieldWriter {

  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(RecordCodec.ZONE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  private final ObjectNode json;

  FieldWriter(ObjectNode json) {
    this.json = json;
  }

  ObjectNode json() {
    return json;
  }

  FieldWriter text(String name, String value) {
    return text(name, Optional.of(value).filter(text -> !text.isEmpty()));
  }

  FieldWriter text(String name, Optional<String> value) {
    return node(name, value.map(json::textNode));
  }

  FieldWriter integer(String name, Optional<Integer> value) {
    return node(name, value.map(json::numberNode));
  }

  FieldWriter real(String name, Optional<Double> value) {
    return node(name, value.map(json::numberNode));
  }

  FieldWriter decimal(String name, Optional<BigDecimal> value) {
    return node(name, value.map(json::numberNode));
  }

  FieldWriter flag(String name, Optional<Boolean> value) {
    return node(name, value.map(json::booleanNode));
  }

  FieldWriter constant(String name, Optional<? extends Enum<?>> value) {
    return text(name, value.map(Enum::name));
  }

  FieldWriter instant(String name, Optional<Instant> value) {
    return text(name, value.map(INSTANT::format));
  }

  FieldWriter date(String name, Optional<LocalDate> value) {
    return text(name, value.map(LocalDate::toString));
  }

  FieldWriter time(String name, LocalTime value) {
    return text(name, TIME.format(value));
  }

  FieldWriter local(String name, LocalDateTime value) {
    return text(name, LOCAL.format(value));
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
    return node(name, Optional.of(nested.json).filter(object -> !object.isEmpty()));
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

  private FieldWriter node(String name, Optional<? extends JsonNode> value) {
    value.ifPresent(node -> json.set(name, node));
    return this;
  }
}
