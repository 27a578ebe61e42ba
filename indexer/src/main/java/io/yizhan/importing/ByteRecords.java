package io.yizhan.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Cuts a byte stream into lines, or into the records of a table whose quoted cells may hold line
 * breaks.
 *
 * <p>Works on bytes so that one garbled line spoils nothing else: in UTF-8 and in GB18030 a line
 * feed, a quote, a comma, a semicolon and a tab are never part of another character. A value over
 * {@link RowReader#LONGEST_VALUE_BYTES} is passed over, however long, and only its first bytes are
 * kept; memory is bounded by {@value #LONGEST_RECORD_BYTES} bytes. One thread.
 */
final class ByteRecords {

  /** The most bytes of one record of many cells: 4 MiB. */
  static final int LONGEST_RECORD_BYTES = 4 << 20;

  private static final int SHOWN_BYTES = 800;
  private static final int NO_SEPARATOR = -1;
  private static final int END = -1;

  private final InputStream in;
  private final int separator;
  private final byte[] buffer = new byte[1 << 16];
  private int position;
  private int limit;
  private long line = 1;

  private ByteRecords(InputStream in, int separator) {
    this.in = in;
    this.separator = separator;
  }

  /** Whether a record came whole. */
  enum Wholeness {
    /** It is all there. */
    WHOLE,
    /** A value is too long; only the beginning is kept. */
    TOO_LONG,
    /** A quote was opened and the file ended. */
    UNCLOSED_QUOTE
  }

  /**
   * One line or record, without its line break.
   *
   * @param line where it begins, from 1
   * @param lastLine where it ends
   * @param bytes its bytes; readers leave their position alone
   * @param wholeness whether it came whole
   */
  record ByteRecord(long line, long lastLine, ByteBuffer bytes, Wholeness wholeness) {}

  /** Lines, whatever they hold. */
  static ByteRecords lines(InputStream in) {
    return new ByteRecords(in, NO_SEPARATOR);
  }

  /** Records of a table with this separator, from the line after {@code linesBefore}. */
  static ByteRecords table(InputStream in, char separator, long linesBefore) {
    ByteRecords records = new ByteRecords(in, separator);
    records.line += linesBefore;
    return records;
  }

  /** The next record; empty at the end. */
  Optional<ByteRecord> next() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream(256);
    long first = line;
    long cellBytes = 0;
    boolean quoted = false;
    boolean cellBegins = true;
    Wholeness wholeness = Wholeness.WHOLE;
    int b = read();
    if (b == END) {
      return Optional.empty();
    }
    for (; b != END; b = read()) {
      if (b == '\n') {
        line++;
        if (!quoted) {
          return Optional.of(record(first, line - 1, kept, wholeness));
        }
      }
      boolean opensOrCloses = false;
      if (separator != NO_SEPARATOR && b == '"') {
        opensOrCloses = quoted || cellBegins;
        quoted = opensOrCloses ? !quoted : quoted;
      }
      // The second quote of a pair opens the cell again at once, so "" needs no look-ahead.
      cellBegins = (b == separator && !quoted) || (opensOrCloses && !quoted);
      cellBytes = b == separator && !quoted ? 0 : cellBytes + 1;
      if (wholeness == Wholeness.WHOLE
          && (cellBytes > RowReader.LONGEST_VALUE_BYTES || kept.size() >= LONGEST_RECORD_BYTES)) {
        wholeness = Wholeness.TOO_LONG;
        byte[] shown = kept.toByteArray();
        kept = new ByteArrayOutputStream(SHOWN_BYTES);
        kept.write(shown, 0, Math.min(SHOWN_BYTES, shown.length));
      }
      if (wholeness == Wholeness.WHOLE) {
        kept.write(b);
      }
    }
    boolean unclosed = quoted && wholeness == Wholeness.WHOLE;
    return Optional.of(record(first, line, kept, unclosed ? Wholeness.UNCLOSED_QUOTE : wholeness));
  }

  private static ByteRecord record(
      long first, long last, ByteArrayOutputStream kept, Wholeness wholeness) {
    byte[] bytes = kept.toByteArray();
    int length = bytes.length;
    if (length > 0 && bytes[length - 1] == '\r') {
      length--;
    }
    ByteBuffer trimmed = ByteBuffer.wrap(bytes, 0, length);
    return new ByteRecord(first, last, trimmed.asReadOnlyBuffer(), wholeness);
  }

  private int read() throws IOException {
    if (position == limit) {
      limit = in.read(buffer, 0, buffer.length);
      position = 0;
      if (limit <= 0) {
        limit = 0;
        return END;
      }
    }
    return buffer[position++] & 0xFF;
  }
}
