package io.yizhan.importing;

import io.yizhan.model.RecordKind;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * One file, open: its rows by the reader its name asks for (.jsonl .ndjson .csv .tsv .txt .xlsx,
 * each also with .gz; of policies also the forms of {@link PolicyFileReader}), and how far it has
 * been read. One thread.
 */
final class InputFile implements AutoCloseable {

  private final Counting bytes;
  private final RowReader rows;

  private InputFile(Counting bytes, RowReader rows) {
    this.bytes = bytes;
    this.rows = rows;
  }

  /**
   * Opens a file of records of one kind.
   *
   * @throws UnreadableFileException when its name or its beginning is of no known form
   */
  static InputFile open(Path file, RecordKind kind) throws IOException {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    boolean zipped = name.endsWith(".gz");
    String plain = zipped ? name.substring(0, name.length() - 3) : name;
    Counting bytes = new Counting(Files.newInputStream(file));
    try {
      if (kind == RecordKind.POLICY && PolicyFileReader.reads(file)) {
        return new InputFile(bytes, new PolicyFileReader(file, bytes));
      }
      InputStream in = zipped ? new GZIPInputStream(bytes, 1 << 16) : bytes;
      RowReader rows = reader(file, plain.substring(plain.lastIndexOf('.') + 1), in, kind);
      return new InputFile(bytes, kind == RecordKind.POLICY ? new ArticleLinesReader(rows) : rows);
    } catch (IOException | RuntimeException unreadable) {
      bytes.close();
      throw unreadable;
    }
  }

  RowReader rows() {
    return rows;
  }

  /** Bytes of the file read so far. */
  long bytesRead() {
    return bytes.count;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }

  private static RowReader reader(Path file, String extension, InputStream in, RecordKind kind)
      throws IOException {
    return switch (extension) {
      case "jsonl", "ndjson" -> JsonLinesReader.open(in);
      case "csv", "tsv", "txt" -> CsvRowReader.open(new BufferedInputStream(in, 1 << 16));
      case "xlsx" -> openWorkbook(file, in);
      default ->
          throw new UnreadableFileException(
              "不支持的文件类型「."
                  + extension
                  + "」，应为 "
                  + (kind == RecordKind.POLICY ? ".md .txt .html .docx .pdf " : "")
                  + ".jsonl .csv .xlsx（可加 .gz）");
    };
  }

  /** A workbook is read at random, so a zipped one is unpacked to a temporary file first. */
  private static RowReader openWorkbook(Path file, InputStream in) throws IOException {
    if (!(in instanceof GZIPInputStream)) {
      in.close();
      return XlsxRowReader.open(file);
    }
    Path unpacked = Files.createTempFile("yizhan-import-", ".xlsx");
    try {
      Files.copy(in, unpacked, StandardCopyOption.REPLACE_EXISTING);
      in.close();
      return new DeletingReader(XlsxRowReader.open(unpacked), unpacked);
    } catch (IOException | RuntimeException unreadable) {
      Files.deleteIfExists(unpacked);
      throw unreadable;
    }
  }

  /** Deletes the temporary file it reads when it is closed. */
  private record DeletingReader(RowReader reader, Path temporary) implements RowReader {

    @Override
    public Optional<Row> next() throws IOException {
      return reader.next();
    }

    @Override
    public void close() throws IOException {
      try (reader) {
        Files.deleteIfExists(temporary);
      }
    }
  }

  /** Counts what passes. */
  private static final class Counting extends FilterInputStream {
    private long count;

    Counting(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int b = super.read();
      count += b < 0 ? 0 : 1;
      return b;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
