package io.yizhan.service.records;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.FieldError;
import io.yizhan.service.problem.ProblemCode;
import io.yizhan.service.problem.ProblemException;
import java.util.List;

/**
 * Reads the body of a write. What stands twice or behind the object would be dropped without a
 * word, so it is refused. Immutable; safe for any thread.
 */
public final class RecordBodies {

  private final ObjectReader bodies;

  /** A reader that works as this mapper does, and more strictly. */
  public RecordBodies(ObjectMapper json) {
    this.bodies =
        json.reader()
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .with(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
  }

  /** The JSON object of a body. */
  public ObjectNode object(String body) throws JsonProcessingException {
    if (bodies.readTree(body) instanceof ObjectNode object) {
      return object;
    }
    throw new ProblemException(ProblemCode.MALFORMED_BODY, "应为一个 JSON 对象");
  }

  /** The JSON object of a body that may name its id, but no other than that of the address. */
  public ObjectNode object(String body, String id) throws JsonProcessingException {
    ObjectNode record = object(body);
    if (record.hasNonNull("id") && !record.get("id").asText().equals(id)) {
      throw new ProblemException(
          ProblemCode.INVALID_RECORD, List.of(new FieldError("id", "应与地址中的编号相同")));
    }
    return record;
  }
}
