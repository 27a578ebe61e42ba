package io.yizhan.search;

import io.yizhan.indexing.IndexPin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where a page ended, the state of the index it was read from, the clock its scores were made with,
 * and a checksum of the question, so that it is not used with another one.
 *
 * <p>Written as base64url of {@code generation|version|clock|checksum|end}. Readable on purpose: it
 * holds nothing that the pages themselves did not show.
 *
 * @param pin the state of the index
 * @param asOf the clock of the first page: freshness, and with it the order, would shift on another
 * @param end how far the pages went, as {@link PageEndCode} writes it
 */
record Cursor(IndexPin pin, Instant asOf, PageEndCode end) {

  private static final char SEPARATOR = '|';
  private static final int PARTS = 5;
  private static final int CHECKSUM = 3;

  /** A cursor behind a page. */
  Cursor(IndexPin pin, Instant asOf, PageEnd end) {
    this(pin, asOf, PageEndCode.of(end));
  }

  /**
   * The cursor as text.
   *
   * @param question {@link SearchRequest#question}
   */
  String write(String question) {
    String text =
        pin.generation()
            + SEPARATOR
            + pin.version()
            + SEPARATOR
            + asOf.toEpochMilli()
            + SEPARATOR
            + checksum(question)
            + SEPARATOR
            + end.text();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the same question.
   *
   * @param question {@link SearchRequest#question}
   * @throws MalformedCursorException when it is none
   */
  static Cursor read(String cursor, String question) {
    String[] parts = parts(cursor);
    PageEndCode end = PageEndCode.read(parts[PARTS - 1]);
    if (!parts[CHECKSUM].equals(checksum(question))) {
      throw new MalformedCursorException("翻页游标属于另一个查询，请从第一页重新开始");
    }
    try {
      IndexPin pin = new IndexPin(parts[0], Long.parseLong(parts[1]));
      Instant asOf = Instant.ofEpochMilli(Long.parseLong(parts[2]));
      if (!JobSearchRequest.mayStandAt(asOf)) {
        throw notOurs();
      }
      return new Cursor(pin, asOf, end);
    } catch (NumberFormatException noNumber) {
      throw notOurs();
    }
  }

  private static String[] parts(String cursor) {
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw notOurs();
    }
    // The end comes last and may hold the separator.
    String[] parts = text.split("\\|", PARTS);
    if (parts.length < PARTS) {
      throw notOurs();
    }
    return parts;
  }

  /** What is said of a cursor that this service did not write. */
  static MalformedCursorException notOurs() {
    return new MalformedCursorException("不是有效的翻页游标");
  }

  private static String checksum(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
