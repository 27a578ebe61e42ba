package io.yizhan.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through an XLSX file in constant memory before a library loads it, so that a hostile or
 * broken one cannot exhaust the heap. Excel itself allows 32,767 characters a cell.
 *
 * <p>Costs one decompression of the file.
 */
final class XlsxGuard {

  /** The most bytes of shared strings, which stay in memory: 48 MiB. */
  static final long MOST_SHARED_BYTES = 48L << 20;

  private static final String SHARED_STRINGS = "xl/sharedStrings.xml";
  private static final byte[] ROW = {'<', 'r', 'o', 'w', ' '};

  private XlsxGuard() {}

  /**
   * Accepts a file or says what is wrong with it.
   *
   * @throws UnreadableFileException when a cell is over the limit, or it is no workbook at all
   */
  static void check(Path file) throws IOException {
    byte[] buffer = new byte[1 << 16];
    boolean workbook;
    // By the central directory, as the library reads it: the two must see the same entries.
    try (ZipFile zip = new ZipFile(file.toString())) {
      workbook = zip.getEntry("xl/workbook.xml") != null;
      for (ZipEntry entry : Collections.list(zip.entries())) {
        if (entry.getName().equals(SHARED_STRINGS)
            || entry.getName().startsWith("xl/worksheets/")) {
          try (InputStream xml = zip.getInputStream(entry)) {
            check(xml, entry.getName(), buffer);
          }
        }
      }
    } catch (ZipException damaged) {
      throw new UnreadableFileException("不是完好的 .xlsx 文件（旧版 .xls 请另存为 .xlsx）");
    }
    if (!workbook) {
      throw new UnreadableFileException("压缩包里没有工作簿，不是 .xlsx 文件");
    }
  }

  private static void check(InputStream xml, String name, byte[] buffer) throws IOException {
    long total = 0;
    long run = 0; // bytes since the last tag or its start
    long rows = 0;
    int matched = 0; // of ROW
    for (int read = xml.read(buffer); read > 0; read = xml.read(buffer)) {
      total += read;
      if (name.equals(SHARED_STRINGS) && total > MOST_SHARED_BYTES) {
        throw new UnreadableFileException("文字超过 " + MOST_SHARED_BYTES + " 字节，请拆成几个文件");
      }
      for (int i = 0; i < read; i++) {
        byte b = buffer[i];
        run = b == '<' || b == '>' ? 0 : run + 1;
        matched = b == ROW[matched] ? matched + 1 : b == '<' ? 1 : 0;
        if (matched == ROW.length) {
          rows++;
          matched = 0;
        }
        if (run > RowReader.LONGEST_VALUE_BYTES) {
          String place = name.equals(SHARED_STRINGS) ? "共享文字里" : "第 " + rows + " 行";
          throw new UnreadableFileException(
              place + "有一格超过 " + RowReader.LONGEST_VALUE_BYTES + " 字节");
        }
      }
    }
  }
}
