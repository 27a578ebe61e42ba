package io.yizhan.importing;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.yizhan.importing.ByteRecords.ByteRecord;
import io.yizhan.importing.ByteRecords.Wholeness;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Reads JSONL: one object a line. A line that is not one is broken, with its column, and the next
 * line goes on.
 */
final class JsonLinesReader implements RowReader {

  /** A key that stands twice would lose a value; so would text after the object. */
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build()
          .readerFor(JsonNode.class);

  private final InputStream in;
  private final ByteRecords lines;
  private final TextEncoding encoding;

  private JsonLinesReader(InputStream in, TextEncoding encoding) {
    this.in = in;
    this.lines = ByteRecords.lines(in);
    this.encoding = encoding;
  }

  /** Reads a stream, which this closes. */
  static JsonLinesReader open(InputStream in) throws IOException {
    TextEncoding.Detected detected = TextEncoding.detect(in);
    return new JsonLinesReader(detected.in(), detected.encoding());
  }

  @Override
  public Optional<Row> next() throws IOException {
    return lines.next().map(this::row);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Row row(ByteRecord line) {
    if (line.wholeness() != Wholeness.WHOLE) {
      return broken(line, "这一行超过 " + LONGEST_VALUE_BYTES + " 字节");
    }
    Optional<String> text = encoding.decode(line.bytes());
    if (text.isEmpty()) {
      return broken(line, "这一行不是 " + encoding.label() + " 编码");
    }
    if (text.get().isBlank()) {
      return new Row.Blank(line.line());
    }
    try {
      return JSON.readValue(text.get()) instanceof ObjectNode object
          ? new Row.Parsed(line.line(), object)
          : broken(line, "这一行不是 JSON 对象");
    } catch (JsonProcessingException malformed) {
      JsonLocation place = malformed.getLocation();
      int column = place == null ? 1 : place.getColumnNr();
      return broken(line, "第 " + column + " 列起不是合法的 JSON");
    }
  }

  private Row broken(ByteRecord line, String reason) {
    return new Row.Broken(line.line(), reason, encoding.show(line.bytes()));
  }
}
