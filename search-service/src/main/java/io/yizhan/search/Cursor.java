package io.yizhan.search;

import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexPin;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended: the sort values of its last hit, the state of the index it was read from, the
 * clock its scores were made with, and a checksum of the question, so that it is not used with
 * another one.
 *
 * <p>Written as base64url of {@code generation|version|clock|checksum|order values…|id}. Readable
 * on purpose: it holds nothing that the page itself did not show.
 *
 * @param pin the state of the index
 * @param asOf the clock of the first page: freshness, and with it the order, would shift on another
 * @param last where the page's last hit stands
 */
record Cursor(IndexPin pin, Instant asOf, RankKey last) {

  private static final char SEPARATOR = '|';

  /** Parts before the sort values. */
  private static final int HEAD = 4;

  private static final int LENGTH = HEAD + 3;

  String write(JobSearchRequest request) {
    StringBuilder text =
        new StringBuilder()
            .append(pin.generation())
            .append(SEPARATOR)
            .append(pin.version())
            .append(SEPARATOR)
            .append(asOf.toEpochMilli())
            .append(SEPARATOR)
            .append(checksum(request));
    text.append(SEPARATOR)
        .append(last.first())
        .append(SEPARATOR)
        .append(last.second())
        .append(SEPARATOR)
        .append(last.id().utf8ToString());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a cursor of the same question.
   *
   * @throws MalformedCursorException when it is none
   */
  static Cursor read(String cursor, JobSearchRequest request) {
    String[] parts = parts(cursor);
    if (!parts[3].equals(checksum(request))) {
      throw new MalformedCursorException("翻页游标属于另一个查询，请从第一页重新开始");
    }
    try {
      IndexPin pin = new IndexPin(parts[0], Long.parseLong(parts[1]));
      Instant asOf = Instant.ofEpochMilli(Long.parseLong(parts[2]));
      if (!JobSearchRequest.mayStandAt(asOf)) {
        throw notOurs();
      }
      double first = Double.parseDouble(parts[HEAD]);
      if (Double.isNaN(first)) {
        throw notOurs();
      }
      RankKey last =
          new RankKey(first, Long.parseLong(parts[HEAD + 1]), new BytesRef(parts[HEAD + 2]));
      return new Cursor(pin, asOf, last);
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
    // The id comes last and may hold the separator.
    String[] parts = text.split("\\|", LENGTH);
    if (parts.length < LENGTH) {
      throw notOurs();
    }
    return parts;
  }

  private static MalformedCursorException notOurs() {
    return new MalformedCursorException("不是有效的翻页游标");
  }

  /** Everything that decides which hits come in which order, and nothing else. */
  private static String checksum(JobSearchRequest request) {
    StringBuilder question =
        new StringBuilder(request.text())
            .append(SEPARATOR)
            .append(request.near())
            .append(request.radiusMeters())
            .append(request.date())
            .append(request.from())
            .append(request.to())
            .append(request.payFloor())
            .append(request.sort());
    for (JobFacet facet : JobFacet.values()) {
      if (request.chosen().containsKey(facet)) {
        question
            .append(SEPARATOR)
            .append(facet)
            .append(request.chosen().get(facet).stream().sorted().toList());
      }
    }
    CRC32 crc = new CRC32();
    crc.update(question.toString().getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(crc.getValue());
  }
}
