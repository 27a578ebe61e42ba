package io.yizhan.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.function.BiConsumer;

/**
 * Writes the text straight away, without a tree in between. An object begins with its first field,
 * so one without any leaves no trace.
 *
 * <p>Throws {@link UncheckedIOException} for what cannot be written: half a surrogate pair.
 */
final class StreamFieldWriter extends FieldWriter {

  private final JsonGenerator json;

  /** The names of objects that were entered and have no field yet, the outermost first. */
  private final Deque<String> waiting = new ArrayDeque<>();

  /** Writes into the object that is open. */
  StreamFieldWriter(JsonGenerator json) {
    this.json = json;
  }

  @Override
  void put(String name, String value) {
    write(
        () -> {
          begin(name);
          json.writeString(value);
        });
  }

  @Override
  void put(String name, int value) {
    write(
        () -> {
          begin(name);
          json.writeNumber(value);
        });
  }

  @Override
  void put(String name, double value) {
    write(
        () -> {
          begin(name);
          json.writeNumber(value);
        });
  }

  @Override
  void put(String name, BigDecimal value) {
    write(
        () -> {
          begin(name);
          json.writeNumber(value);
        });
  }

  @Override
  void put(String name, boolean value) {
    write(
        () -> {
          begin(name);
          json.writeBoolean(value);
        });
  }

  @Override
  void putAll(String name, Collection<String> values) {
    write(
        () -> {
          begin(name);
          json.writeStartArray();
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  @Override
  <T> void nest(String name, T value, BiConsumer<T, FieldWriter> write) {
    waiting.addLast(name);
    int outside = waiting.size();
    write.accept(value, this);
    if (waiting.size() == outside) {
      waiting.removeLast();
    } else {
      write(json::writeEndObject);
    }
  }

  @Override
  <T> void nestAll(String name, Collection<T> values, BiConsumer<T, FieldWriter> write) {
    write(
        () -> {
          begin(name);
          json.writeStartArray();
          for (T value : values) {
            json.writeStartObject();
            write.accept(value, this);
            json.writeEndObject();
          }
          json.writeEndArray();
        });
  }

  /** Begins the objects that have waited for a field, and the field. */
  private void begin(String name) throws IOException {
    while (!waiting.isEmpty()) {
      json.writeFieldName(waiting.removeFirst());
      json.writeStartObject();
    }
    json.writeFieldName(name);
  }

  private static void write(Writing writing) {
    try {
      writing.run();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Something written. */
  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
