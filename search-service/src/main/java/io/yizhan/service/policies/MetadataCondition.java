package io.yizhan.service.policies;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

/**
 * Dify's {@code metadata_condition}: conditions on the metadata of a record, all or any of which
 * must hold. A field that a record has not is empty. Immutable.
 *
 * @param any whether one is enough
 * @param conditions at most {@value #MAX_CONDITIONS}
 */
record MetadataCondition(boolean any, List<Condition> conditions) {

  private static final int MAX_CONDITIONS = 50;

  /** Copies the list. */
  MetadataCondition {
    conditions = List.copyOf(conditions);
  }

  /** What one field must be. */
  record Condition(List<String> names, Operator operator, List<String> values) {

    boolean holds(JsonNode metadata) {
      return names.stream().anyMatch(name -> operator.holds(said(metadata, name), values));
    }

    private static String said(JsonNode metadata, String name) {
      return metadata.path(name).asText("");
    }
  }

  /** How Dify compares. Days compare as they are written, 2026-11-24. */
  enum Operator {
    /** 包含. */
    CONTAINS("contains"),
    /** 不包含. */
    NOT_CONTAINS("not contains"),
    /** 以…开头. */
    START_WITH("start with"),
    /** 以…结尾. */
    END_WITH("end with"),
    /** 是. */
    IS("is"),
    /** 不是. */
    IS_NOT("is not"),
    /** 是其中之一. */
    IN("in"),
    /** 不是其中任何一个. */
    NOT_IN("not in"),
    /** 没有写. */
    EMPTY("empty"),
    /** 写了. */
    NOT_EMPTY("not empty"),
    /** 数值相等. */
    EQUAL("="),
    /** 数值不等. */
    NOT_EQUAL("≠"),
    /** 大于. */
    GREATER(">"),
    /** 小于. */
    LESS("<"),
    /** 不小于. */
    NOT_LESS("≥"),
    /** 不大于. */
    NOT_GREATER("≤"),
    /** 早于. */
    BEFORE("before"),
    /** 晚于. */
    AFTER("after");

    private final String sign;

    Operator(String sign) {
      this.sign = sign;
    }

    private boolean needsValue() {
      return this != EMPTY && this != NOT_EMPTY;
    }

    private boolean holds(String said, List<String> values) {
      return switch (this) {
        case CONTAINS -> values.stream().anyMatch(said::contains);
        case NOT_CONTAINS -> values.stream().noneMatch(said::contains);
        case START_WITH -> values.stream().anyMatch(said::startsWith);
        case END_WITH -> values.stream().anyMatch(said::endsWith);
        case IS, IN -> values.contains(said);
        case IS_NOT, NOT_IN -> !values.contains(said);
        case EMPTY -> said.isEmpty();
        case NOT_EMPTY -> !said.isEmpty();
        case EQUAL -> compares(said, values, order -> order == 0);
        case NOT_EQUAL -> !compares(said, values, order -> order == 0);
        case GREATER -> compares(said, values, order -> order > 0);
        case LESS -> compares(said, values, order -> order < 0);
        case NOT_LESS -> compares(said, values, order -> order >= 0);
        case NOT_GREATER -> compares(said, values, order -> order <= 0);
        case BEFORE -> !said.isEmpty() && said.compareTo(values.getFirst()) < 0;
        case AFTER -> !said.isEmpty() && said.compareTo(values.getFirst()) > 0;
      };
    }

    private static boolean compares(String said, List<String> values, Predicate<Integer> right) {
      try {
        return right.test(
            Double.compare(Double.parseDouble(said), Double.parseDouble(values.getFirst())));
      } catch (NumberFormatException noNumber) {
        return false;
      }
    }
  }

  /**
   * Reads one; none where there is none.
   *
   * @throws RetrievalRefusedException naming what is wrong
   */
  static Optional<MetadataCondition> read(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    JsonNode conditions = node.path("conditions");
    if (!conditions.isArray() || conditions.size() > MAX_CONDITIONS) {
      throw RetrievalRefusedException.of(
          "metadata_condition.conditions 应为数组，最多 " + MAX_CONDITIONS + " 个");
    }
    String operator = node.path("logical_operator").asText("and");
    if (!operator.equals("and") && !operator.equals("or")) {
      throw RetrievalRefusedException.of("metadata_condition.logical_operator 应为 and 或 or");
    }
    List<Condition> read = new ArrayList<>();
    conditions.forEach(condition -> read.add(condition(condition)));
    return Optional.of(new MetadataCondition(operator.equals("or"), read));
  }

  /** Whether a record's metadata is as wanted; without conditions any is. */
  boolean holds(JsonNode metadata) {
    return conditions.isEmpty()
        || (any
            ? conditions.stream().anyMatch(condition -> condition.holds(metadata))
            : conditions.stream().allMatch(condition -> condition.holds(metadata)));
  }

  private static Condition condition(JsonNode node) {
    String sign = node.path("comparison_operator").asText("");
    Operator operator =
        Arrays.stream(Operator.values())
            .filter(each -> each.sign.equals(sign))
            .findFirst()
            .orElseThrow(
                () ->
                    RetrievalRefusedException.of(
                        "metadata_condition.conditions.comparison_operator 不认识："
                            + sign.substring(0, Math.min(20, sign.length()))));
    List<String> names = texts(node.path("name"));
    List<String> values = texts(node.path("value"));
    if (names.isEmpty() || (operator.needsValue() && values.isEmpty())) {
      throw RetrievalRefusedException.of(
          "metadata_condition.conditions 里的 name 和 value 应为文字或文字的数组");
    }
    return new Condition(names, operator, values);
  }

  private static List<String> texts(JsonNode node) {
    return node.isArray()
        ? StreamSupport.stream(node.spliterator(), false).map(JsonNode::asText).toList()
        : node.isValueNode() && !node.isNull() ? List.of(node.asText()) : List.of();
  }
}
