package io.yizhan.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers as JSON or as text gives them: {@code 220}, {@code "220.50"}.
 *
 * <p>Refuses what is cheap to write and ruinous to print or to round, such as {@code 1e-999999999}.
 */
final class JsonNumbers {

  /** More decimals than any {@code double} needs. */
  private static final int MAX_SCALE = 400;

  private static final int MAX_TEXT_CHARS = 30;

  private JsonNumbers() {}

  /** The number, exactly; empty when the value is none. */
  static Optional<BigDecimal> of(JsonNode value) {
    if (value.isNumber()) {
      return Double.isFinite(value.doubleValue())
          ? Optional.of(value.decimalValue()).filter(number -> number.scale() <= MAX_SCALE)
          : Optional.empty();
    }
    return value.isTextual() ? of(value.asText().strip()) : Optional.empty();
  }

  private static Optional<BigDecimal> of(String text) {
    if (text.length() > MAX_TEXT_CHARS || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(text));
    } catch (NumberFormatException notANumber) {
      return Optional.empty();
    }
  }
}
