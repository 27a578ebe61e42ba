package io.yizhan.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Turns records into {@link StoredBody}s and back. Fields are sorted, so that a digest depends on
 * what a record says and not on the order in which the codec writes it. Safe for any thread; cost
 * is linear in the size of the record.
 */
final class BodyFormat {

  private final RecordCodec codec = RecordCodec.create();
  private final JsonMapper mapper =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  /**
   * The body of a record, under an id that may differ from its own.
   *
   * @throws UnstorableRecordException when it holds text that PostgreSQL cannot keep
   */
  StoredBody write(DistrictRecord record, String id) {
    try {
      ObjectNode body = codec.encode(record).put("id", id);
      String json = mapper.writeValueAsString(body);
      requireStorable(record, json);
      return new StoredBody(id, json, digest(json));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a JSON tree in memory is always written", e);
    }
  }

  /** The record in a body. */
  DistrictRecord read(RecordKind kind, String json) {
    try {
      return codec.decode(kind, mapper.readValue(json, ObjectNode.class)).record();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a jsonb column always holds JSON", e);
    }
  }

  /** Refuses text with U+0000, plain or as a JSON escape, or with half a surrogate pair. */
  static void requireStorable(DistrictRecord record, String text) {
    if (text.indexOf('\0') >= 0
        || hasEscapedNul(text)
        || !StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new UnstorableRecordException(
          record.kind().label()
              + " "
              + record.id()
              + "（来源 "
              + record.source()
              + "）含有数据库无法保存的字符：空字符 U+0000 或残缺的代理对");
    }
  }

  /** Whether the JSON has an escape of U+0000, which jsonb refuses; a quoted backslash is none. */
  private static boolean hasEscapedNul(String json) {
    int at = json.indexOf('\\');
    while (at >= 0) {
      if (json.startsWith("u0000", at + 1)) {
        return true;
      }
      at = json.indexOf('\\', at + 2);
    }
    return false;
  }

  private static String digest(String json) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(json.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
