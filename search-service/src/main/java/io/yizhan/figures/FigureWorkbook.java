package io.yizhan.figures;

import io.yizhan.store.DailyFigure;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes figures as an XLSX file: one sheet, a head, a row for each day and station, the sums
 * below. Days are dates, counts are numbers; names are text cells, so that one that begins with
 * {@code =} is shown and not reckoned. Stateless.
 */
public final class FigureWorkbook {

  private static final String DATE = "yyyy-mm-dd";
  private static final int FIRST_FIGURE = 3;
  private static final int NAME_WIDTH = 24;
  private static final int WIDTH = 12;

  private FigureWorkbook() {}

  /** Writes a workbook; does not close the stream. */
  public static void write(FigureSheet figures, OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Yizhan", "1.0");
    Worksheet sheet = workbook.newWorksheet("每日数据");
    head(sheet);
    int line = 1;
    for (FigureRow row : figures.rows()) {
      sheet.value(line, 0, row.figures().day());
      sheet.style(line, 0).format(DATE).set();
      sheet.value(line, 1, row.figures().station());
      sheet.value(line, 2, row.name());
      counts(sheet, line, row.figures().counts());
      line++;
    }
    sheet.value(line, 0, "合计");
    counts(sheet, line, figures.totals());
    sheet.range(line, 0, line, FIRST_FIGURE + DailyFigure.values().length - 1).style().bold().set();
    workbook.finish();
  }

  private static void head(Worksheet sheet) {
    sheet.value(0, 0, "日期");
    sheet.value(0, 1, "驿站编号");
    sheet.value(0, 2, "驿站");
    int column = FIRST_FIGURE;
    for (DailyFigure figure : DailyFigure.values()) {
      sheet.value(0, column++, figure.label());
    }
    for (int i = 0; i < column; i++) {
      sheet.width(i, i == 2 ? NAME_WIDTH : WIDTH);
    }
    sheet.range(0, 0, 0, column - 1).style().bold().set();
    sheet.freezePane(0, 1);
  }

  private static void counts(Worksheet sheet, int line, Map<DailyFigure, Long> counts) {
    int column = FIRST_FIGURE;
    for (DailyFigure figure : DailyFigure.values()) {
      sheet.value(line, column++, counts.getOrDefault(figure, 0L));
    }
  }
}
