package io.yizhan.codec;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.extraction.ContactRedactor;

/**
 * A faulty value as a message repeats it: {@code 「2026-02-30」}.
 *
 * <p>On one line, at most {@value #MAX_CHARS} characters of it, and with telephone numbers and
 * other contact data replaced: a person types them into any field. Linear in the value.
 */
final class ShownValue {

  private static final int MAX_CHARS = 40;

  /** Stands for a value that must not be repeated at all. */
  static final String HIDDEN = "（不显示）";

  private ShownValue() {}

  static String of(JsonNode value) {
    return of(value.isValueNode() ? value.asText() : value.toString());
  }

  static String of(String value) {
    StringBuilder line = new StringBuilder();
    ContactRedactor.redact(value)
        .codePoints()
        .limit(MAX_CHARS + 1)
        .map(c -> Character.isISOControl(c) ? ' ' : c)
        .forEach(line::appendCodePoint);
    if (line.codePointCount(0, line.length()) > MAX_CHARS) {
      line.setLength(line.offsetByCodePoints(0, MAX_CHARS));
      line.append('…');
    }
    return "「" + line + "」";
  }
}
