package io.yizhan.alerts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.codec.RecordCodec;
import io.yizhan.model.DistrictRecord;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What of a record matters to who waits for one: its trade, pay, times, place, terms. An edit that
 * leaves the digest as it was is told nobody who was told before. Immutable; safe for any thread.
 */
final class RecordDigest {

  /**
   * Fields of jobs and workers that may change without anybody being told again: texts, counts of
   * places, until when an ad stands, what the two sides have agreed on, who was met how often, and
   * what is no business of who searches.
   */
  private static final List<String> NO_MATTER =
      List.of(
          "id",
          "source",
          "description",
          "headcount",
          "filled",
          "postedAt",
          "validUntil",
          "declined",
          "extracted",
          "contradictions",
          "about",
          "accepted",
          "attendance",
          "lastActive",
          "birthYear",
          "birthDate");

  private static final RecordCodec CODEC = RecordCodec.create();
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

  private RecordDigest() {}

  /** The digest in hexadecimal digits. */
  static String of(DistrictRecord record) {
    ObjectNode matters = CODEC.encode(record);
    matters.remove(NO_MATTER);
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      byte[] json = JSON.writeValueAsString(matters).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha256.digest(json));
    } catch (NoSuchAlgorithmException | JsonProcessingException e) {
      throw new IllegalStateException("every Java has SHA-256, and a tree is always written", e);
    }
  }
}
