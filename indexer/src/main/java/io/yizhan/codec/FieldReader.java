package io.yizhan.codec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads the fields of one JSON object and notes each fault with its path instead of stopping at the
 * first. A faulty field reads as empty. Nested readers share the list of faults. One thread.
 *
 * <p>A field is absent when it is missing, {@code null} or a blank text. A list may hold nulls and
 * blanks, which are passed over; a single value stands for a list of one.
 */
final class FieldReader {

  private final ObjectNode json;
  private final String path;
  private final Set<String> secrets;
  private final List<FieldError> errors;

  private FieldReader(ObjectNode json, String path, Set<String> secrets, List<FieldError> errors) {
    this.json = json;
    this.path = path;
    this.secrets = secrets;
    this.errors = errors;
  }

  /**
   * A reader of a whole record.
   *
   * @param secrets paths of fields whose values no message may repeat
   */
  static FieldReader of(ObjectNode json, Set<String> secrets) {
    return new FieldReader(json, "", secrets, new ArrayList<>());
  }

  private FieldReader nested(String name, ObjectNode object) {
    return new FieldReader(object, path + name + ".", secrets, errors);
  }

  List<FieldError> errors() {
    return errors;
  }

  boolean has(String name) {
    return node(name).isPresent();
  }

  boolean isText(String name) {
    return node(name).filter(JsonNode::isTextual).isPresent();
  }

  /** Notes a fault of a field of this object. */
  void reject(String name, String message) {
    errors.add(new FieldError(path + name, message));
  }

  /** A text of at most {@code maxChars}; blank reads as absent. */
  Optional<String> text(String name, int maxChars) {
    return node(name).flatMap(value -> textOf(name, value, maxChars));
  }

  /** A text that must be there. */
  Optional<String> requiredText(String name, int maxChars) {
    int before = errors.size();
    Optional<String> text = text(name, maxChars);
    if (text.isEmpty() && errors.size() == before) {
      reject(name, "缺少必填字段");
    }
    return text;
  }

  /** A whole number within bounds, also when it comes as text. */
  Optional<Integer> integer(String name, int min, int max) {
    return decimal(name, BigDecimal.valueOf(min), BigDecimal.valueOf(max))
        .flatMap(
            value -> {
              if (value.stripTrailingZeros().scale() > 0) {
                reject(name, "应为整数，收到：" + shown(name, json.get(name)));
                return Optional.empty();
              }
              return Optional.of(value.intValueExact());
            });
  }

  /** A decimal number within bounds, also when it comes as text. */
  Optional<BigDecimal> decimal(String name, BigDecimal min, BigDecimal max) {
    return node(name)
        .flatMap(
            value -> {
              Optional<BigDecimal> number = JsonNumbers.of(value);
              if (number.isEmpty()
                  || number.get().compareTo(min) < 0
                  || number.get().compareTo(max) > 0) {
                reject(
                    name,
                    "应为 "
                        + min.toPlainString()
                        + " 到 "
                        + max.toPlainString()
                        + " 之间的数字，收到："
                        + shown(name, value));
                return Optional.empty();
              }
              return number;
            });
  }

  /** {@code true} or {@code false}, also as 是/否. */
  Optional<Boolean> flag(String name) {
    return node(name)
        .flatMap(
            value ->
                switch (value.asText().strip().toLowerCase(Locale.ROOT)) {
                  case "true", "是", "1", "yes" -> Optional.of(true);
                  case "false", "否", "0", "no" -> Optional.of(false);
                  default -> {
                    reject(name, "应为 true 或 false，收到：" + shown(name, value));
                    yield Optional.empty();
                  }
                });
  }

  /** One constant, by its name or its Chinese label. */
  <E extends Enum<E>> Optional<E> constant(
      String name, Class<E> type, Function<E, String> chineseLabel) {
    return node(name).flatMap(value -> constantOf(name, value, type, chineseLabel));
  }

  /** A set of constants, in a list or alone. */
  <E extends Enum<E>> Set<E> constants(
      String name, Class<E> type, Function<E, String> chineseLabel) {
    EnumSet<E> found = EnumSet.noneOf(type);
    for (Element element : elements(name)) {
      constantOf(element.name, element.value, type, chineseLabel).ifPresent(found::add);
    }
    return Collections.unmodifiableSet(found);
  }

  /** Reads a text with a parser that gives nothing for a form it does not know. */
  <T> Optional<T> parsed(String name, String rule, Function<String, Optional<T>> parser) {
    return node(name)
        .flatMap(
            value -> {
              Optional<T> read =
                  value.isValueNode() ? parser.apply(value.asText().strip()) : Optional.empty();
              if (read.isEmpty()) {
                reject(name, rule + "，收到：" + shown(name, value));
              }
              return read;
            });
  }

  /** The same for a field that must be there. */
  <T> Optional<T> requiredParsed(String name, String rule, Function<String, Optional<T>> parser) {
    if (!has(name)) {
      reject(name, "缺少必填字段");
      return Optional.empty();
    }
    return parsed(name, rule, parser);
  }

  /** A list of texts; a single text counts as a list of one. Blank elements are dropped. */
  List<String> texts(String name, int maxChars) {
    List<String> texts = new ArrayList<>();
    for (Element element : elements(name)) {
      textOf(element.name, element.value, maxChars).ifPresent(texts::add);
    }
    return texts;
  }

  /** A nested object; an empty one when it is absent, so that its required fields report. */
  FieldReader object(String name) {
    Optional<JsonNode> value = node(name);
    if (value.isPresent() && !value.get().isObject()) {
      reject(name, "应为对象，收到：" + shown(name, value.get()));
    }
    ObjectNode object =
        value.isPresent() && value.get() instanceof ObjectNode given
            ? given
            : JsonNodeFactory.instance.objectNode();
    return nested(name, object);
  }

  /**
   * A list of nested records. An element that is a bare text is read as an object with that text
   * under {@code bareName}.
   */
  <T> List<T> objects(String name, String bareName, Function<FieldReader, Optional<T>> reader) {
    List<T> records = new ArrayList<>();
    for (Element element : elements(name)) {
      ObjectNode object;
      if (element.value instanceof ObjectNode given) {
        object = given;
      } else if (element.value.isTextual() && !bareName.isEmpty()) {
        object = JsonNodeFactory.instance.objectNode().put(bareName, element.value.asText());
      } else {
        reject(element.name, "应为对象，收到：" + shown(element.name, element.value));
        continue;
      }
      reader.apply(nested(element.name, object)).ifPresent(records::add);
    }
    return records;
  }

  /** A text as it stands, empty when there is none: for what we wrote ourselves. */
  String readableText(String name) {
    return node(name).filter(JsonNode::isTextual).map(JsonNode::asText).orElse("");
  }

  /** The texts of a list; anything else is passed over. */
  List<String> readableTexts(String name) {
    return readable(name, JsonNode::isTextual).map(element -> element.value.asText()).toList();
  }

  /** Readers of the objects of a list; anything else is passed over. */
  List<FieldReader> readableObjects(String name) {
    return readable(name, JsonNode::isObject)
        .map(element -> nested(element.name, (ObjectNode) element.value))
        .toList();
  }

  private Stream<Element> readable(String name, Predicate<JsonNode> form) {
    return elements(name).stream().filter(element -> form.test(element.value));
  }

  private record Element(String name, JsonNode value) {}

  private List<Element> elements(String name) {
    Optional<JsonNode> value = node(name);
    if (value.isEmpty()) {
      return List.of();
    }
    if (!value.get().isArray()) {
      return List.of(new Element(name, value.get()));
    }
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < value.get().size(); i++) {
      JsonNode element = value.get().get(i);
      if (!element.isNull()) {
        elements.add(new Element(name + "[" + i + "]", element));
      }
    }
    return elements;
  }

  private Optional<JsonNode> node(String name) {
    JsonNode value = json.get(name);
    boolean absent =
        value == null || value.isNull() || (value.isTextual() && value.asText().isBlank());
    return absent ? Optional.empty() : Optional.of(value);
  }

  private Optional<String> textOf(String name, JsonNode value, int maxChars) {
    if (!value.isValueNode()) {
      reject(name, "应为文字，收到：" + shown(name, value));
      return Optional.empty();
    }
    String text = value.asText().strip();
    if (text.length() > maxChars) {
      reject(name, "最多 " + maxChars + " 个字，收到 " + text.length() + " 个");
      return Optional.empty();
    }
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  private <E extends Enum<E>> Optional<E> constantOf(
      String name, JsonNode value, Class<E> type, Function<E, String> chineseLabel) {
    String text = value.asText().strip();
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(text) || chineseLabel.apply(constant).equals(text)) {
        return Optional.of(constant);
      }
    }
    String allowed =
        String.join(
            " ", Arrays.stream(type.getEnumConstants()).map(Enum::name).toArray(String[]::new));
    reject(name, "应为其中之一：" + allowed + "，收到：" + shown(name, value));
    return Optional.empty();
  }

  private String shown(String name, JsonNode value) {
    return isSecret(path + name) ? ShownValue.HIDDEN : ShownValue.of(value);
  }

  /** Whether a field is secret, lies in a secret one, or may stand for one in the wrong shape. */
  private boolean isSecret(String field) {
    return secrets.stream()
        .anyMatch(
            secret ->
                field.equals(secret)
                    || field.startsWith(secret + ".")
                    || secret.startsWith(field + "."));
  }
}
