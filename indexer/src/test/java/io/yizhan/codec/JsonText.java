package io.yizhan.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON in test sources, with single quotes, numbers read exactly. */
final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  /** Reads as PostgreSQL's side of the store does: fractions as doubles. */
  private static final JsonMapper DOUBLES = JsonMapper.builder().build();

  private JsonText() {}

  static ObjectNode object(String json) {
    try {
      return MAPPER.readValue(json, ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a JSON object: " + json, e);
    }
  }

  /** The same object after it was printed and read again. */
  static ObjectNode reread(JsonNode json) {
    try {
      return DOUBLES.readValue(DOUBLES.writeValueAsString(json), ObjectNode.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not printable: " + json, e);
    }
  }
}
