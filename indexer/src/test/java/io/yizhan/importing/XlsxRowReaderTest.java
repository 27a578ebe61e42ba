package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxRowReaderTest extends ImportingTestCase {

  private Path workbook(Consumer<Worksheet> filling) throws IOException {
    Path file = folder.resolve("jobs.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      filling.accept(workbook.newWorksheet("岗位"));
      workbook.newWorksheet("说明").value(0, 0, "第二张表不读");
    }
    return file;
  }

  @Test
  void next_firstSheet_namesCellsByHeading() throws IOException {
    Path file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "职位");
              sheet.value(0, 1, "人数");
              sheet.value(1, 0, "保洁");
              sheet.value(1, 1, 3);
              sheet.value(2, 0, "保安");
              sheet.value(2, 1, 12.5);
            });
    assertThat(rows(XlsxRowReader.open(file)))
        .containsExactly("2: {\"职位\":\"保洁\",\"人数\":\"3\"}", "3: {\"职位\":\"保安\",\"人数\":\"12.5\"}");
  }

  @Test
  void next_formattedNumbers_readAsDatesAndTimes() throws IOException {
    Path file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "日期");
              sheet.value(0, 1, "时间");
              sheet.value(0, 2, "钟点");
              sheet.value(1, 0, LocalDate.of(2026, 11, 25));
              sheet.style(1, 0).format("yyyy-mm-dd").set();
              sheet.value(1, 1, LocalDateTime.of(2026, 11, 25, 7, 30));
              sheet.style(1, 1).format("yyyy-mm-dd hh:mm").set();
              sheet.value(1, 2, 0.3125);
              sheet.style(1, 2).format("h:mm").set();
            });
    assertThat(rows(XlsxRowReader.open(file)))
        .containsExactly("2: {\"日期\":\"2026-11-25\",\"时间\":\"2026-11-25T07:30\",\"钟点\":\"07:30\"}");
  }

  @Test
  void next_longNumber_isNotWrittenWithAnExponent() throws IOException {
    Path file =
        workbook(
            sheet -> {
              sheet.value(0, 0, "电话");
              sheet.value(1, 0, 13_800_138_000L);
            });
    assertThat(rows(XlsxRowReader.open(file))).containsExactly("2: {\"电话\":\"13800138000\"}");
  }

  @Test
  void next_blankRowsAndLineBreaksInCells_keepTheirPlace() throws IOException {
    Path file =
        workbook(
            sheet -> {
              sheet.value(1, 0, "职位");
              sheet.value(2, 0, "  ");
              sheet.value(3, 0, "第一行\n第二行");
            });
    assertThat(rows(XlsxRowReader.open(file))).containsExactly("3-", "4: {\"职位\":\"第一行\\n第二行\"}");
  }

  @Test
  void open_emptySheet_failsForWantOfAHeading() throws IOException {
    Path file = workbook(sheet -> {});
    assertThatThrownBy(() -> XlsxRowReader.open(file)).hasMessage("没有表头");
  }

  @Test
  void open_noWorkbook_failsSayingWhatToDo() {
    Path text = file("jobs.xlsx", "这不是工作簿");
    assertThatThrownBy(() -> XlsxRowReader.open(text))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("不是完好的 .xlsx 文件")
        .hasMessageContaining("另存为 .xlsx");
  }

  @Test
  void open_otherZip_fails() throws IOException {
    Path file = folder.resolve("other.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("readme.txt"));
    }
    assertThatThrownBy(() -> XlsxRowReader.open(file)).hasMessage("压缩包里没有工作簿，不是 .xlsx 文件");
  }

  @Test
  void open_workbookWithoutItsParts_failsAsAFileAndNotAsAProgram() throws IOException {
    Path file = folder.resolve("empty.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(UTF_8));
    }
    assertThatThrownBy(() -> XlsxRowReader.open(file)).hasMessage("工作簿内容损坏");
  }

  @Test
  void next_sheetCutInTheMiddle_failsAsAFileAndNotAsAProgram() throws IOException {
    Path whole =
        workbook(
            sheet -> {
              for (int row = 0; row < 5000; row++) {
                sheet.value(row, 0, "职位" + row);
              }
            });
    Path cut = folder.resolve("cut.xlsx");
    try (ZipFile from = new ZipFile(whole.toString());
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(cut))) {
      for (ZipEntry entry : Collections.list(from.entries())) {
        byte[] part = from.getInputStream(entry).readAllBytes();
        to.putNextEntry(new ZipEntry(entry.getName()));
        boolean sheet = entry.getName().equals("xl/worksheets/sheet1.xml");
        to.write(part, 0, sheet ? part.length / 2 : part.length);
      }
    }
    assertThatThrownBy(() -> rows(XlsxRowReader.open(cut))).hasMessage("工作簿内容损坏");
  }

  @Test
  void open_hundredMegabyteSharedString_isRefusedBeforeItIsLoaded() throws IOException {
    Path file = zipped("xl/sharedStrings.xml", "<sst><si><t>", 100);
    assertThatThrownBy(() -> XlsxRowReader.open(file)).hasMessage("共享文字里有一格超过 1048576 字节");
  }

  @Test
  void open_hundredMegabyteInlineCell_isRefusedNamingTheRow() throws IOException {
    String start = "<sheetData><row r=\"1\"/><row r=\"2\"><c><is><t>";
    Path file = zipped("xl/worksheets/sheet1.xml", start, 100);
    assertThatThrownBy(() -> XlsxRowReader.open(file)).hasMessage("第 2 行有一格超过 1048576 字节");
  }

  @Test
  void open_tooManySharedStrings_isRefused() throws IOException {
    Path file = folder.resolve("many.xlsx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
      byte[] strings = ("<si><t>" + "x".repeat(1000) + "</t></si>").repeat(1000).getBytes(UTF_8);
      for (int i = 0; i < 60; i++) {
        zip.write(strings);
      }
    }
    assertThatThrownBy(() -> XlsxRowReader.open(file))
        .hasMessageStartingWith("文字超过 " + XlsxGuard.MOST_SHARED_BYTES);
  }

  /** A package with one part that holds a text of so many megabytes. */
  private Path zipped(String part, String start, int megabytes) throws IOException {
    Path file = folder.resolve("huge.xlsx");
    byte[] megabyte = "x".repeat(1 << 20).getBytes(UTF_8);
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write("<workbook/>".getBytes(UTF_8));
      zip.putNextEntry(new ZipEntry(part));
      zip.write(start.getBytes(UTF_8));
      for (int i = 0; i < megabytes; i++) {
        zip.write(megabyte);
      }
    }
    return file;
  }
}
