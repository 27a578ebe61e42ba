package io.yizhan.importing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Ids for records that bring none, and digests of records. The same content has the same id on
 * every import, whatever the order of its columns: {@code h-} and 16 hexadecimal digits of SHA-256
 * over the record with its fields sorted. Known weakness: a record that changes gets another id.
 */
final class RecordIds {

  private static final int ID_BYTES = 8;

  private RecordIds() {}

  /** The id of a record that brings none, from all it says. */
  static String derive(ObjectNode record) {
    byte[] digest = digest(sorted(record).toString());
    return "h-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
  }

  /** The first 64 bits of the SHA-256 of a text. */
  static long hash(String text) {
    byte[] digest = digest(text);
    long hash = 0;
    for (int i = 0; i < Long.BYTES; i++) {
      hash = hash << 8 | (digest[i] & 0xFF);
    }
    return hash;
  }

  private static JsonNode sorted(JsonNode node) {
    if (!(node instanceof ObjectNode object)) {
      return node;
    }
    Map<String, JsonNode> fields = new TreeMap<>();
    object.properties().forEach(entry -> fields.put(entry.getKey(), sorted(entry.getValue())));
    return JsonNodeFactory.instance.objectNode().setAll(fields);
  }

  private static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
