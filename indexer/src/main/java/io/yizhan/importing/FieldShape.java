package io.yizhan.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * How the text of a cell becomes a value of the record format. Each constant reads one text; empty
 * means that nobody can read it, an empty object that it says nothing (不限, 其他).
 *
 * <p>Whether a value is allowed is the codec's affair: a headcount of 0 is readable here.
 */
enum FieldShape {
  /** Text as it is. */
  TEXT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Optional.of(TextNode.valueOf(text));
    }
  },
  /** 叉车、电焊 becomes a list of two. */
  LIST {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      ArrayNode list = JSON.arrayNode();
      for (String part : text.split("[、,，;；/|\n]", -1)) {
        if (!part.isBlank()) {
          list.add(part.strip());
        }
      }
      return Optional.of(list);
    }
  },
  /** A name becomes an object with that name. */
  NAME {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Optional.of(JSON.objectNode().put("name", text));
    }
  },
  /** An address becomes a location with that address. */
  ADDRESS {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Optional.of(JSON.objectNode().put("address", text));
    }
  },
  /** A decimal number. */
  NUMBER {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Counts.decimal(text).map(JSON::numberNode);
    }
  },
  /** 是, 否, 有, 无 … */
  FLAG {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Words.flag(text).map(JSON::booleanNode);
    }
  },
  /** A list or object written as JSON. */
  STRUCTURE {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      try {
        JsonNode node = MAPPER.readTree(text);
        return Optional.of(node).filter(JsonNode::isContainerNode);
      } catch (JsonProcessingException notJson) {
        return Optional.empty();
      }
    }
  },
  /** 1人, 招3人; 若干 says nothing. */
  HEADCOUNT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return text.contains("若干") ? NOTHING : Counts.headcount(text).map(JSON::numberNode);
    }
  },
  /** 1年以上, 3-5年 becomes its least number; 经验不限 says nothing. */
  YEARS {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Words.asksNoExperience(text) ? NOTHING : Counts.years(text).map(JSON::numberNode);
    }
  },
  /** One tag of a list that mixes 招1人 and 2年经验. */
  REQUIREMENT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      boolean headcount = text.startsWith("招");
      if (!headcount && !text.contains("经验")) {
        return Optional.empty();
      }
      return (headcount ? HEADCOUNT : YEARS)
          .read(text, hint)
          .map(value -> value.isNumber() ? requirement(headcount, value) : value);
    }

    private static JsonNode requirement(boolean headcount, JsonNode value) {
      ObjectNode record = JSON.objectNode();
      return headcount
          ? record.set("headcount", value)
          : record.set("requires", JSON.objectNode().set("minYears", value));
    }
  },
  /** A salary string becomes wage with min, max, unit and settlement. */
  WAGE {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return SalaryText.wage(text, hint).map(node -> node);
    }
  },
  /** A salary string becomes the least pay a worker accepts. */
  FLOOR {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return SalaryText.floor(text, hint).map(node -> node);
    }
  },
  /** 元/天, 日薪, DAY. */
  WAGE_UNIT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Words.saysNothing(text) ? NOTHING : SalaryText.unit(text).map(TextNode::valueOf);
    }
  },
  /** 日结, 当天结, DAILY. */
  SETTLEMENT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Words.saysNothing(text) ? NOTHING : SalaryText.settlement(text).map(TextNode::valueOf);
    }
  },
  /** 日结、周结 becomes a list. */
  SETTLEMENTS {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return each(SETTLEMENT, text);
    }
  },
  /** 日结零工, 小时工, DISPATCH. */
  EMPLOYMENT_TYPE {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Words.saysNothing(text)
          ? NOTHING
          : Words.employmentType(text).map(type -> TextNode.valueOf(type.name()));
    }
  },
  /** 日结零工、小时工 becomes a list. */
  EMPLOYMENT_TYPES {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return each(EMPLOYMENT_TYPE, text);
    }
  },
  /** 2019年12月15日 becomes 2019-12-15; a time of day is left out. */
  DATE {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Moments.date(text).map(TextNode::valueOf);
    }
  },
  /** 2018/7/18 9:24 becomes 2018-07-18T09:24. */
  MOMENT {
    @Override
    Optional<JsonNode> read(String text, List<String> hint) {
      return Moments.moment(text).map(TextNode::valueOf);
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Optional<JsonNode> NOTHING = Optional.of(JSON.objectNode());

  /**
   * Reads a text.
   *
   * @param text not blank, without surrounding blanks
   * @param hint words of the heading
   */
  abstract Optional<JsonNode> read(String text, List<String> hint);

  /** All parts of a list, or nothing when one of them cannot be read. */
  private static Optional<JsonNode> each(FieldShape shape, String text) {
    ArrayNode list = JSON.arrayNode();
    Optional<JsonNode> parts = LIST.read(text, List.of());
    for (JsonNode part : parts.orElseThrow()) {
      Optional<JsonNode> read = shape.read(part.asText(), List.of());
      if (read.isEmpty()) {
        return Optional.empty();
      }
      if (read.get().isTextual()) {
        list.add(read.get());
      }
    }
    return Optional.of(list);
  }
}
