package io.yizhan.match;

import io.yizhan.indexing.IndexPin;
import io.yizhan.search.MalformedCursorException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Where a page of matches ended: both indexes as they were, the clock of the first page, and the
 * last match with its score. Written as base64url of readable text with a checksum that also covers
 * whose matches they are.
 *
 * @param jobs the state of the jobs
 * @param workers the state of the workers
 * @param now the clock of the first page, which decides on all
 * @param score that of the last match
 * @param id that of the last match
 */
record MatchCursor(IndexPin jobs, IndexPin workers, Instant now, double score, String id) {

  private static final String SEPARATOR = "|";
  private static final int PARTS = 8;

  /**
   * The cursor as text.
   *
   * @param question whose matches: kind and id
   */
  String write(String question) {
    String body =
        String.join(
            SEPARATOR,
            jobs.generation(),
            String.valueOf(jobs.version()),
            workers.generation(),
            String.valueOf(workers.version()),
            String.valueOf(now.toEpochMilli()),
            String.valueOf(score),
            id);
    String text = checksum(question, body) + SEPARATOR + body;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the same question.
   *
   * @throws MalformedCursorException when it is none
   */
  static MatchCursor read(String cursor, String question) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", PARTS);
      if (parts.length == PARTS
          && parts[0].equals(checksum(question, text.substring(parts[0].length() + 1)))) {
        return new MatchCursor(
            new IndexPin(parts[1], Long.parseLong(parts[2])),
            new IndexPin(parts[3], Long.parseLong(parts[4])),
            Instant.ofEpochMilli(Long.parseLong(parts[5])),
            Double.parseDouble(parts[6]),
            parts[7]);
      }
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      throw new MalformedCursorException("不是有效的翻页游标");
    }
    throw new MalformedCursorException("翻页游标属于另一个查询或已损坏，请从第一页重新开始");
  }

  private static String checksum(String question, String body) {
    CRC32 crc = new CRC32();
    crc.update((question + "\n" + body).getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
