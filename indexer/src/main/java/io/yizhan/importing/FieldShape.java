package io.yizhan.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.yizhan.policy.PolicyRegions;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * How the text of a cell becomes a value of the record format. Each constant reads one text; empty
 * means that nobody can read it, an empty object that it says nothing (不限, 其他).
 *
 * <p>Whether a value is allowed is the codec's affair: a headcount of 0 is readable here.
 */
enum FieldShape {
  /** Text as it is. */
  TEXT(text -> Optional.of(TextNode.valueOf(text))),
  /** 叉车、电焊 becomes a list of two. */
  LIST(text -> Optional.of(list(text))),
  /** A name becomes an object with that name. */
  NAME(text -> Optional.of(object("name", TextNode.valueOf(text)))),
  /** An address becomes a location with that address. */
  ADDRESS(text -> Optional.of(object("address", TextNode.valueOf(text)))),
  /** 湖北省鄂州市鄂城区 becomes 420704; 全国 says nothing; an unknown place keeps its name. */
  REGION(FieldShape::region),
  /** A decimal number. */
  NUMBER(text -> Counts.decimal(text).map(DecimalNode::valueOf)),
  /** 是, 否, 有, 无 … */
  FLAG(text -> Words.flag(text).map(BooleanNode::valueOf)),
  /** A list or object written as JSON. */
  STRUCTURE(FieldShape::structure),
  /** 1人, 招3人; 若干 says nothing. */
  HEADCOUNT(text -> text.contains("若干") ? nothing() : Counts.headcount(text).map(IntNode::valueOf)),
  /** 1年以上, 3-5年 becomes its least number; 经验不限 says nothing. */
  YEARS(
      text -> Words.asksNoExperience(text) ? nothing() : Counts.years(text).map(IntNode::valueOf)),
  /** One tag of a list that mixes 招1人 and 2年经验. */
  REQUIREMENT(FieldShape::requirement),
  /** A salary string becomes wage with min, max, unit and settlement. */
  WAGE(SalaryText::wage),
  /** A salary string becomes the least pay a worker accepts. */
  FLOOR(SalaryText::floor),
  /** 元/天, 日薪, DAY. */
  WAGE_UNIT(text -> unlessEmpty(text, SalaryText::unit)),
  /** 日结, 当天结, DAILY. */
  SETTLEMENT(text -> unlessEmpty(text, SalaryText::settlement)),
  /** 日结、周结 becomes a list. */
  SETTLEMENTS(text -> each(SETTLEMENT, text)),
  /** 日结零工, 小时工, DISPATCH. */
  EMPLOYMENT_TYPE(text -> unlessEmpty(text, name -> Words.employmentType(name).map(Enum::name))),
  /** 日结零工、小时工 becomes a list. */
  EMPLOYMENT_TYPES(text -> each(EMPLOYMENT_TYPE, text)),
  /** 2019年12月15日 becomes 2019-12-15; a time of day is left out. */
  DATE(text -> Moments.date(text).map(TextNode::valueOf)),
  /** 2018/7/18 9:24 becomes 2018-07-18T09:24. */
  MOMENT(text -> Moments.moment(text).map(TextNode::valueOf));

  private static final JsonMapper MAPPER = new JsonMapper();

  @SuppressWarnings("ImmutableEnumChecker") // Readers keep nothing between two texts.
  private final HintedReader reader;

  FieldShape(Function<String, Optional<? extends JsonNode>> reader) {
    this((text, _) -> reader.apply(text));
  }

  FieldShape(HintedReader reader) {
    this.reader = reader;
  }

  /**
   * Reads a text.
   *
   * @param text not blank, without surrounding blanks
   * @param hint words of the heading
   */
  Optional<JsonNode> read(String text, List<String> hint) {
    return reader.read(text, hint).map(node -> node);
  }

  private static Optional<JsonNode> nothing() {
    return Optional.of(JsonNodeFactory.instance.objectNode());
  }

  private static ObjectNode object(String name, JsonNode value) {
    return JsonNodeFactory.instance.objectNode().set(name, value);
  }

  private static ArrayNode list(String text) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (String part : text.split("[、,，;；/|\n]", -1)) {
      if (!part.isBlank()) {
        list.add(part.strip());
      }
    }
    return list;
  }

  private static Optional<JsonNode> region(String text) {
    String code = PolicyRegions.of(text);
    return code.equals(PolicyRegions.WHOLE_COUNTRY)
        ? nothing()
        : Optional.of(TextNode.valueOf(code));
  }

  private static Optional<JsonNode> structure(String text) {
    try {
      return Optional.of(MAPPER.readTree(text)).filter(JsonNode::isContainerNode);
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<JsonNode> requirement(String text) {
    if (text.startsWith("招")) {
      return numbers(HEADCOUNT, text, count -> object("headcount", count));
    }
    return text.contains("经验")
        ? numbers(YEARS, text, years -> object("requires", object("minYears", years)))
        : Optional.empty();
  }

  /** What a shape reads, a number wrapped into the record around it. */
  private static Optional<JsonNode> numbers(
      FieldShape shape, String text, Function<JsonNode, JsonNode> record) {
    return shape.read(text, List.of()).map(value -> value.isNumber() ? record.apply(value) : value);
  }

  private static Optional<? extends JsonNode> unlessEmpty(
      String text, Function<String, Optional<String>> read) {
    return Words.saysNothing(text) ? nothing() : read.apply(text).map(TextNode::valueOf);
  }

  /** All parts of a list, or nothing when one of them cannot be read. */
  private static Optional<JsonNode> each(FieldShape shape, String text) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (JsonNode part : list(text)) {
      Optional<JsonNode> read = shape.read(part.asText(), List.of());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      if (read.get().isTextual()) {
        all.add(read.get());
      }
    }
    return Optional.of(all);
  }

  /** Reads a text with the words of its heading beside it. */
  @FunctionalInterface
  private interface HintedReader {
    Optional<? extends JsonNode> read(String text, List<String> hint);
  }
}
