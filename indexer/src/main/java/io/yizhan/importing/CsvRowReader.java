package io.yizhan.importing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.yizhan.importing.ByteRecords.ByteRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a delimited table: heading first, cells quoted where they hold separators or line breaks.
 *
 * <p>The separator is the comma, semicolon or tab that stands most often in the heading outside
 * quotes. A row with more cells than the heading is broken; one with fewer leaves the rest unknown.
 * Known weakness: a quote that is never closed takes all that follows into its row, which is then
 * rejected naming the first and last line.
 */
final class CsvRowReader implements RowReader {

  private static final char[] SEPARATORS = {',', ';', '\t'};
  private static final int LONGEST_HEADING_BYTES = 1 << 16;

  private final InputStream in;
  private final ByteRecords records;
  private final TextEncoding encoding;
  private final CsvReader.CsvReaderBuilder cells;
  private final Heading heading;

  private CsvRowReader(
      InputStream in, TextEncoding encoding, Heading heading, char separator, long headingLines) {
    this.in = in;
    this.encoding = encoding;
    this.heading = heading;
    this.records = ByteRecords.table(in, separator, headingLines);
    this.cells = cells(separator);
  }

  /**
   * Reads a stream, which this closes, up to and with its heading.
   *
   * @throws UnreadableFileException when there is no heading
   */
  static CsvRowReader open(InputStream in) throws IOException {
    TextEncoding.Detected detected = TextEncoding.detect(in);
    for (long line = 1; ; line++) {
      ByteBuffer bytes = headingLine(detected.in());
      String text =
          detected
              .encoding()
              .decode(bytes)
              .orElseThrow(() -> new UnreadableFileException("表头的编码无法识别"));
      if (!text.isBlank()) {
        char separator = separatorOf(text);
        Heading heading = Heading.of(split(cells(separator), text));
        return new CsvRowReader(detected.in(), detected.encoding(), heading, separator, line);
      }
    }
  }

  @Override
  public Optional<Row> next() throws IOException {
    return records.next().map(this::row);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private Row row(ByteRecord record) {
    return switch (record.wholeness()) {
      case TOO_LONG ->
          broken(
              record,
              "有一格超过 "
                  + LONGEST_VALUE_BYTES
                  + " 字节，或整行超过 "
                  + ByteRecords.LONGEST_RECORD_BYTES
                  + " 字节");
      case UNCLOSED_QUOTE -> broken(record, "引号没有闭合，直到第 " + record.lastLine() + " 行文件结束");
      case WHOLE ->
          encoding
              .decode(record.bytes())
              .map(text -> heading.row(record.line(), split(cells, text)))
              .orElseGet(() -> broken(record, "这一行不是 " + encoding.label() + " 编码"));
    };
  }

  private Row broken(ByteRecord record, String reason) {
    return new Row.Broken(record.line(), reason, encoding.show(record.bytes()));
  }

  private static List<String> split(CsvReader.CsvReaderBuilder cells, String record) {
    Iterator<CsvRecord> read = cells.ofCsvRecord(record).iterator();
    return read.hasNext() ? read.next().getFields() : List.of();
  }

  private static CsvReader.CsvReaderBuilder cells(char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .maxBufferSize(ByteRecords.LONGEST_RECORD_BYTES);
  }

  /** The bytes of one line, read singly so that nothing after it is taken. */
  private static ByteBuffer headingLine(InputStream in) throws IOException {
    byte[] line = new byte[LONGEST_HEADING_BYTES];
    int length = 0;
    int b = in.read();
    if (b < 0) {
      throw new UnreadableFileException("没有表头");
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length == line.length) {
        throw new UnreadableFileException("表头超过 " + LONGEST_HEADING_BYTES + " 字节");
      }
      line[length++] = (byte) b;
    }
    return ByteBuffer.wrap(line, 0, length);
  }

  private static char separatorOf(String heading) {
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int count = 0;
      boolean quoted = false;
      for (int i = 0; i < heading.length(); i++) {
        quoted ^= heading.charAt(i) == '"';
        count += !quoted && heading.charAt(i) == separator ? 1 : 0;
      }
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }
}
