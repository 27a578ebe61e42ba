package io.yizhan.search;

import io.yizhan.indexing.IndexPin;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;

/**
 * Where a page ended: the sort values of its last hit, the state of the index it was read from, and
 * a checksum of the question, so that it is not used with another one.
 *
 * <p>Written as base64url of {@code generation|version|checksum|order values…|id}. Readable on
 * purpose: it holds nothing that the page itself did not show.
 */
record Cursor(IndexPin pin, FieldDoc last) {

  private static final char SEPARATOR = '|';

  String write(JobSearchRequest request) {
    StringBuilder text =
        new StringBuilder()
            .append(pin.generation())
            .append(SEPARATOR)
            .append(pin.version())
            .append(SEPARATOR)
            .append(checksum(request));
    for (Object value : last.fields) {
      text.append(SEPARATOR).append(value instanceof BytesRef id ? id.utf8ToString() : value);
    }
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
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw new MalformedCursorException("不是有效的翻页游标");
    }
    int values = request.sort() == JobSort.RELEVANCE ? 3 : 2;
    String[] parts = text.split("\\|", 3 + values);
    if (parts.length != 3 + values) {
      throw new MalformedCursorException("不是有效的翻页游标");
    }
    if (!parts[2].equals(checksum(request))) {
      throw new MalformedCursorException("翻页游标属于另一个查询,请从第一页重新开始");
    }
    try {
      IndexPin pin = new IndexPin(parts[0], Long.parseLong(parts[1]));
      BytesRef id = new BytesRef(parts[2 + values]);
      Object[] fields =
          switch (request.sort()) {
            case RELEVANCE -> new Object[] {Float.valueOf(parts[3]), Long.valueOf(parts[4]), id};
            case DISTANCE, WAGE -> new Object[] {Double.valueOf(parts[3]), id};
            case POSTED -> new Object[] {Long.valueOf(parts[3]), id};
          };
      // The id decides every tie, so the document number is never looked at.
      return new Cursor(pin, new FieldDoc(0, Float.NaN, fields));
    } catch (NumberFormatException notOurs) {
      throw new MalformedCursorException("不是有效的翻页游标");
    }
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
