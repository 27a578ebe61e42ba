package io.yizhan.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.BiConsumer;

/** Writes into a tree, for whoever goes on changing it. */
final class TreeFieldWriter extends FieldWriter {

  private final ObjectNode json;

  TreeFieldWriter(ObjectNode json) {
    this.json = json;
  }

  @Override
  void put(String name, String value) {
    json.put(name, value);
  }

  @Override
  void put(String name, int value) {
    json.put(name, value);
  }

  @Override
  void put(String name, double value) {
    json.put(name, value);
  }

  @Override
  void put(String name, BigDecimal value) {
    json.put(name, value);
  }

  @Override
  void put(String name, boolean value) {
    json.put(name, value);
  }

  @Override
  void putAll(String name, Collection<String> values) {
    ArrayNode array = json.putArray(name);
    values.forEach(array::add);
  }

  @Override
  <T> void nest(String name, T value, BiConsumer<T, FieldWriter> write) {
    ObjectNode nested = json.objectNode();
    write.accept(value, new TreeFieldWriter(nested));
    if (!nested.isEmpty()) {
      json.set(name, nested);
    }
  }

  @Override
  <T> void nestAll(String name, Collection<T> values, BiConsumer<T, FieldWriter> write) {
    ArrayNode array = json.putArray(name);
    for (T value : values) {
      write.accept(value, new TreeFieldWriter(array.addObject()));
    }
  }
}
