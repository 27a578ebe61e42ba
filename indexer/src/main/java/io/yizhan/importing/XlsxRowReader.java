package io.yizhan.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;

/**
 * Reads the first sheet of an XLSX workbook, row by row.
 *
 * <p>A number formatted as a date reads as 2026-11-25 or 2026-11-25T07:00, one formatted as a time
 * as 07:00. {@link XlsxGuard} looks through the file first, because the library holds every shared
 * string in memory: memory is bounded by the guard's limit, not constant.
 */
final class XlsxRowReader implements RowReader {

  private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, false);
  private static final int MOST_DIGITS = 40;

  private final ReadableWorkbook workbook;
  private final Stream<org.dhatim.fastexcel.reader.Row> stream;
  private final Iterator<org.dhatim.fastexcel.reader.Row> rows;
  private final Heading heading;

  private XlsxRowReader(ReadableWorkbook workbook, Stream<org.dhatim.fastexcel.reader.Row> stream)
      throws IOException {
    this.workbook = workbook;
    this.stream = stream;
    this.rows = stream.iterator();
    this.heading = readHeading();
  }

  /**
   * Reads a file up to and with its heading.
   *
   * @throws UnreadableFileException when it is no workbook, has no heading, or a cell is too long
   */
  static XlsxRowReader open(Path file) throws IOException {
    XlsxGuard.check(file);
    ReadableWorkbook workbook = reading(() -> new ReadableWorkbook(file.toFile(), WITH_FORMATS));
    try {
      return new XlsxRowReader(workbook, reading(() -> workbook.getFirstSheet().openStream()));
    } catch (IOException unreadable) {
      workbook.close();
      throw unreadable;
    }
  }

  @Override
  public Optional<Row> next() throws IOException {
    return nextCells().map(row -> heading.row(row.number, row.cells));
  }

  @Override
  public void close() throws IOException {
    try (workbook) {
      stream.close();
    }
  }

  private Heading readHeading() throws IOException {
    Optional<Cells> row = nextCells();
    while (row.isPresent() && row.get().cells.stream().allMatch(String::isBlank)) {
      row = nextCells();
    }
    return Heading.of(row.map(Cells::cells).orElse(List.of()));
  }

  private Optional<Cells> nextCells() throws IOException {
    return reading(
        () -> {
          if (!rows.hasNext()) {
            return Optional.empty();
          }
          org.dhatim.fastexcel.reader.Row row = rows.next();
          return Optional.of(new Cells(row.getRowNum(), cells(row)));
        });
  }

  /** The library throws many kinds of unchecked exceptions at a damaged workbook. */
  private static <T> T reading(Step<T> step) throws IOException {
    try {
      return step.run();
    } catch (RuntimeException damaged) {
      throw new UnreadableFileException("工作簿内容损坏", damaged);
    }
  }

  /** A step into the library. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }

  /** The texts of a row of the sheet. */
  private record Cells(int number, List<String> cells) {}

  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    List<String> cells = new ArrayList<>(row.getCellCount());
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(XlsxRowReader::text).orElse(""));
    }
    return cells;
  }

  private static String text(Cell cell) {
    if (cell.getType() != CellType.NUMBER) {
      return cell.getText();
    }
    String format = cell.getDataFormatString();
    String lower = format == null ? "" : format.toLowerCase(Locale.ROOT);
    boolean dated = lower.contains("yy") || lower.contains("m/d");
    if (dated || lower.contains("h:mm")) {
      return dateText(cell.asDate().truncatedTo(ChronoUnit.MINUTES), dated);
    }
    BigDecimal number = cell.asNumber();
    return number.precision() + Math.abs(number.scale()) > MOST_DIGITS
        ? cell.getRawValue()
        : number.stripTrailingZeros().toPlainString();
  }

  private static String dateText(LocalDateTime moment, boolean dated) {
    if (!dated) {
      return moment.toLocalTime().toString();
    }
    boolean wholeDay = moment.toLocalTime().toSecondOfDay() == 0;
    return wholeDay ? moment.toLocalDate().toString() : moment.toString();
  }
}
