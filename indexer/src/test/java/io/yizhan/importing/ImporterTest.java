package io.yizhan.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.codec.RecordCodec;
import io.yizhan.extraction.SettlementCycle;
import io.yizhan.extraction.Wage;
import io.yizhan.extraction.WagePeriod;
import io.yizhan.model.EmployerRef;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Worker;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class ImporterTest extends ImportingTestCase {

  private static ImportCounts inserted(long rows) {
    return new ImportCounts(rows, rows, 0, 0, 0, 0, 0);
  }

  private static String jsonJobs(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append("{\"id\":\"J").append(i).append("\",\"title\":\"保洁\"}\n");
    }
    return lines.toString();
  }

  @Test
  void run_sameTableInEveryFormat_givesTheSameJob() throws IOException {
    String table = "编号,岗位名称,招聘人数,日薪,结算方式,单位名称\nJ1,仓库装卸工,招15人,220,日结,某仓储\n";
    Path xlsx = folder.resolve("a.xlsx");
    try (OutputStream out = Files.newOutputStream(xlsx);
        Workbook workbook = new Workbook(out, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("岗位");
      String[] lines = table.split("\n", -1);
      for (int row = 0; row < lines.length; row++) {
        String[] cells = lines[row].split(",", -1);
        for (int column = 0; column < cells.length; column++) {
          if (!cells[column].isEmpty()) {
            sheet.value(row, column, cells[column]);
          }
        }
      }
    }
    String json =
        "{\"id\":\"J1\",\"title\":\"仓库装卸工\",\"headcount\":15,\"salary\":\"220元/天\",\"settlement\":\"日结\",\"company\":\"某仓储\"}";
    List<Path> files =
        List.of(
            file("a.csv", table),
            file("a.gbk.csv", table.getBytes(Charset.forName("GB18030"))),
            file("a.tsv", table.replace(',', '\t')),
            file("a.csv.gz", gzip(table.getBytes(UTF_8))),
            xlsx,
            file("a.xlsx.gz", gzip(Files.readAllBytes(xlsx))),
            file("a.jsonl", json),
            file("a.jsonl.gz", gzip(json.getBytes(UTF_8))));
    for (Path path : files) {
      sink.kept.clear();
      ImportReport report = importJobs(path);
      assertThat(report.total()).as(path.toString()).isEqualTo(inserted(1));
      assertThat(sink.job("J1"))
          .as(path.toString())
          .isEqualTo(
              Job.builder("J1", "仓库装卸工")
                  .headcount(15)
                  .wage(Wage.of(BigDecimal.valueOf(220), WagePeriod.DAY))
                  .settlement(SettlementCycle.DAILY)
                  .employer(EmployerRef.named("某仓储"))
                  .build());
    }
  }

  @Test
  void run_allFilesOfARun_countTogether() {
    ImportReport report =
        importJobs(
            file("a.jsonl", jsonJobs(3)), file("b.jsonl", "{\"id\":\"X\",\"title\":\"保安\"}"));
    assertThat(report.files())
        .extracting(FileReport::counts)
        .containsExactly(inserted(3), inserted(1));
    assertThat(report.total()).isEqualTo(inserted(4));
    assertThat(report.isComplete()).isTrue();
  }

  @Test
  void run_importedAgain_isUnchanged() {
    Path file = file("a.jsonl", "{\"title\":\"保洁\"}\n{\"title\":\"保安\"}\n");
    importJobs(file);
    assertThat(importJobs(file).total()).isEqualTo(new ImportCounts(2, 0, 0, 2, 0, 0, 0));
    assertThat(sink.ids()).hasSize(2).allMatch(id -> id.matches("h-[0-9a-f]{16}"));
  }

  @Test
  void run_rowWithoutId_getsTheSameIdWhateverTheOrderOfColumns() {
    importJobs(file("a.csv", "职位,薪资\n保洁,200元/天\n"), file("b.csv", "薪资,职位\n200元/天,保洁\n"));
    assertThat(sink.ids()).hasSize(1);
  }

  @Test
  void run_rowWithoutId_hasAnotherIdFromAnotherSource() {
    Path file = file("a.csv", "职位\n保洁\n");
    run(ImportRequest.of(RecordKind.JOB, List.of(file)).withSource("甲站"));
    run(ImportRequest.of(RecordKind.JOB, List.of(file)).withSource("乙站"));
    assertThat(sink.ids()).hasSize(2);
  }

  @Test
  void run_sources_requestWinsThenRowThenLocal() {
    Path file =
        file(
            "a.jsonl",
            "{\"id\":\"1\",\"title\":\"保洁\",\"source\":\"51job\"}\n{\"id\":\"2\",\"title\":\"保安\"}");
    importJobs(file);
    assertThat(sink.job("1").source()).isEqualTo("51job");
    assertThat(sink.job("2").source()).isEqualTo("local");
    run(ImportRequest.of(RecordKind.JOB, List.of(file)).withSource("人社局"));
    assertThat(sink.job("1").source()).isEqualTo("人社局");
    assertThat(sink.job("2").source()).isEqualTo("人社局");
  }

  @Test
  void run_rowRepeatedExactly_isADuplicateAndNotWrittenTwice() {
    String row = "{\"id\":\"1\",\"title\":\"保洁\"}\n";
    ImportReport report =
        importJobs(file("a.jsonl", row + "{\"title\":\" 保洁 \",\"id\":1}\n" + row));
    assertThat(report.total()).isEqualTo(new ImportCounts(3, 1, 0, 0, 2, 0, 0));
    assertThat(sink.batchSizes).containsExactly(1);
  }

  @Test
  void run_rowRepeatedInAnotherFile_isADuplicate() {
    String row = "{\"id\":\"1\",\"title\":\"保洁\"}";
    ImportReport report = importJobs(file("a.jsonl", row), file("b.jsonl", row));
    assertThat(report.files().get(1).counts()).isEqualTo(new ImportCounts(1, 0, 0, 0, 1, 0, 0));
  }

  @Test
  void run_sameIdWithOtherContent_isAnUpdateInOrder() {
    String first = "{\"id\":\"1\",\"title\":\"保洁\"}\n";
    String second = "{\"id\":\"1\",\"title\":\"保安\"}\n";
    ImportReport report = importJobs(file("a.jsonl", first + second + first));
    assertThat(report.total()).isEqualTo(new ImportCounts(3, 1, 2, 0, 0, 0, 0));
    assertThat(sink.job("1").title()).isEqualTo("保洁");
    assertThat(sink.batchSizes).containsExactly(1, 1, 1);
  }

  @Test
  void run_manyRows_comeInBatches() {
    assertThat(importJobs(file("a.jsonl", jsonJobs(1250))).total()).isEqualTo(inserted(1250));
    assertThat(sink.batchSizes).containsExactly(500, 500, 250);
  }

  @Test
  void run_badRows_standInAFileWithLineReasonAndNoContactData() throws IOException {
    Path file =
        file(
            "a.jsonl",
            "{\"id\":\"1\",\"title\":\"保洁\"}\n\n{\"id\":\"2\",\"描述\":\"电话13800138000\"}\n{坏\n");
    ImportReport report = importJobs(file);
    assertThat(report.total()).isEqualTo(new ImportCounts(4, 1, 0, 0, 0, 2, 1));
    Path rejects = report.files().getFirst().rejects().orElseThrow();
    assertThat(rejects).isEqualTo(folder.resolve("a.jsonl.rejected.tsv"));
    assertThat(Files.readAllLines(rejects))
        .containsExactly(
            "file\tline\treason\trow",
            "a.jsonl\t3\t缺少必填字段 title\t{\"id\":\"2\",\"描述\":\"电话<电话>\"}",
            "a.jsonl\t4\t第 2 列起不是合法的 JSON\t{坏");
  }

  @Test
  void run_rowBreakingTwoRules_namesBothFields() throws IOException {
    ImportReport report = importJobs(file("a.csv", "职位,人数,最低工资,最高工资\n保洁,0,300,200\n"));
    Path rejects = report.files().getFirst().rejects().orElseThrow();
    assertThat(Files.readAllLines(rejects).get(1)).contains("headcount ", "wage.max ", "；");
  }

  @Test
  void run_rejectsFolder_isMadeAndUsed() {
    Path into = folder.resolve("out/rejects");
    ImportReport report =
        run(
            ImportRequest.of(RecordKind.JOB, List.of(file("a.jsonl", "{}")))
                .withRejectsFolder(into));
    assertThat(report.files().getFirst().rejects()).contains(into.resolve("a.jsonl.rejected.tsv"));
    assertThat(into.resolve("a.jsonl.rejected.tsv")).exists();
  }

  @Test
  void run_rejectsFileThatCannotBeWritten_failsRatherThanLosingRows() {
    Path occupied = file("occupied", "");
    ImportRequest request =
        ImportRequest.of(RecordKind.JOB, List.of(file("a.jsonl", "{}")))
            .withRejectsFolder(occupied);
    assertThatThrownBy(() -> run(request))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("无法写入拒绝记录");
  }

  @Test
  void run_noBadRows_writesNoFile() {
    ImportReport report = importJobs(file("a.jsonl", jsonJobs(1)));
    assertThat(report.files().getFirst().rejects()).isEmpty();
    assertThat(folder.resolve("a.jsonl.rejected.tsv")).doesNotExist();
  }

  @Test
  void run_unreadableSalary_keepsTheRowAndWarns() {
    ImportReport report = importJobs(file("a.csv", "编号,职位,薪资\n1,保洁,看表现\n2,保安,200元/天\n"));
    assertThat(report.total()).isEqualTo(inserted(2));
    assertThat(sink.job("1").wage()).isEqualTo(Wage.UNKNOWN);
    assertThat(report.files().getFirst().warnings())
        .containsExactly(new FieldWarning("薪资", 1, List.of("「看表现」")));
  }

  @Test
  void run_boardRow_isTakenAsItIs() {
    importJobs(
        file(
            "a.jsonl",
            """
            {"id":"b8","title":"装卸工","company":"某公司","location":"广州-天河区","salary":"0.8-1.3万/月",\
            "requirement":["2年经验","大专","招1人"],"posted":"2018-08-30","source":"51job"}"""));
    Job job = sink.job("b8");
    assertThat(job.wage())
        .isEqualTo(
            Wage.between(BigDecimal.valueOf(8000), BigDecimal.valueOf(13000), WagePeriod.MONTH));
    assertThat(job.headcount()).contains(1);
    assertThat(job.requires().minYears()).contains(2);
    assertThat(job.location().address()).contains("广州-天河区");
    assertThat(job.postedAt()).contains(Instant.parse("2018-08-29T16:00:00Z"));
  }

  @Test
  void run_mappingFile_takesForeignHeadings() throws IOException {
    ColumnMapping columns =
        ColumnMapping.read(file("mapping.txt", "活儿 => title\n开价 => wage\n"), RecordKind.JOB);
    run(
        ImportRequest.of(RecordKind.JOB, List.of(file("a.csv", "编号,活儿,开价\n1,搬砖,三百一天\n")))
            .withColumns(columns));
    assertThat(sink.job("1").title()).isEqualTo("搬砖");
    assertThat(sink.job("1").wage()).isEqualTo(Wage.of(BigDecimal.valueOf(300), WagePeriod.DAY));
  }

  @Test
  void run_workers_keepContactBesideTheRecord() {
    Path file = file("w.csv", "编号,姓名,手机号,工种,期望工资\nW1,某某,13800138000,保洁,200元/天\n");
    ImportReport report = run(ImportRequest.of(RecordKind.WORKER, List.of(file)));
    assertThat(report.total()).isEqualTo(inserted(1));
    assertThat(sink.submission("W1").contact().orElseThrow().phone()).contains("13800138000");
    assertThat(((Worker) sink.submission("W1").record()).occupations()).containsExactly("保洁");
    assertThat(report.toText()).doesNotContain("13800138000");
  }

  @Test
  void run_workerWhosePhoneChanged_isNoDuplicate() {
    Path file = file("w.csv", "编号,手机号\nW1,13800138000\nW1,13800138001\n");
    assertThat(run(ImportRequest.of(RecordKind.WORKER, List.of(file))).total())
        .isEqualTo(new ImportCounts(2, 1, 1, 0, 0, 0, 0));
  }

  @Test
  void run_everyKind_isRead() {
    assertThat(
            run(ImportRequest.of(
                    RecordKind.STATION, List.of(file("s.csv", "编号,驿站名称,设施\nS1,凤凰驿站,饮水机、充电\n"))))
                .total())
        .isEqualTo(inserted(1));
    assertThat(
            run(ImportRequest.of(RecordKind.EMPLOYER, List.of(file("e.csv", "编号,单位名称\nE1,某公司\n"))))
                .total())
        .isEqualTo(inserted(1));
    assertThat(
            run(ImportRequest.of(
                    RecordKind.POLICY,
                    List.of(file("p.csv", "编号,标题,正文,施行日期\nP1,办法,第一条,2026年1月1日\n"))))
                .total())
        .isEqualTo(inserted(1));
  }

  @Test
  void run_badFiles_sayWhyAndLetTheOthersGoOn() {
    byte[] zipped = gzip(jsonJobs(5000).getBytes(UTF_8));
    ImportReport report =
        importJobs(
            folder.resolve("missing.jsonl"),
            file("a.docx", "?"),
            file("b.xlsx", "?"),
            file("c.csv", ""),
            file("d.jsonl.gz", "no gzip at all"),
            file("e.jsonl.gz", Arrays.copyOf(zipped, zipped.length - 20)),
            file("f.jsonl", "{\"id\":\"X\",\"title\":\"保安\"}"));
    assertThat(report.files())
        .extracting(file -> file.failure().orElse("-"))
        .containsExactly(
            "文件不存在",
            "不支持的文件类型「.docx」，应为 .jsonl .csv .xlsx（可加 .gz）",
            "不是完好的 .xlsx 文件（旧版 .xls 请另存为 .xlsx）",
            "没有表头",
            "压缩数据损坏",
            "文件不完整，压缩数据提前结束",
            "-");
    assertThat(report.isComplete()).isFalse();
    // What was read of the cut file counts, and stands in the sink.
    long read = report.files().get(5).counts().read();
    assertThat(read).isGreaterThan(1000);
    assertThat(report.total()).isEqualTo(inserted(read + 1));
    assertThat(sink.kept).hasSize((int) read + 1);
  }

  @Test
  void run_progress_growsToTheSizeOfTheFile() throws IOException {
    Path file = file("a.jsonl", jsonJobs(3000));
    List<Long> heard = new ArrayList<>();
    Importer.create(RecordCodec.create(), sink)
        .run(
            ImportRequest.of(RecordKind.JOB, List.of(file)),
            (path, read, total) -> {
              assertThat(path).isEqualTo(file);
              assertThat(total).isEqualTo(Files.exists(file) ? size(file) : -1);
              heard.add(read);
            });
    assertThat(heard).hasSize(7).isSorted().last().isEqualTo(Files.size(file));
  }

  @Test
  void run_sinkThatForgetsAnOutcome_fails() {
    ImportRequest request = ImportRequest.of(RecordKind.JOB, List.of(file("a.jsonl", jsonJobs(2))));
    Importer importer =
        Importer.create(RecordCodec.create(), batch -> List.of(WriteOutcome.INSERTED));
    assertThatThrownBy(() -> importer.run(request, ImportListener.NONE))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("sink must give one outcome per record; got: 1 for 2");
  }

  @Test
  void toText_report_saysAllInChinese() {
    Path file = file("a.csv", "编号,职位,薪资,公司规模\n1,保洁,看表现,9人\n2,,,\n\n");
    ImportReport report = importJobs(file);
    assertThat(report.toText())
        .isEqualTo(
            "导入岗位\n"
                + "a.csv：读取 3 行 = 新增 1 + 更新 0 + 未变 0 + 重复 0 + 拒绝 1 + 空行 1\n"
                + "  被拒绝的行见 "
                + folder.resolve("a.csv.rejected.tsv")
                + "\n  未使用的列：公司规模(1)\n"
                + "  列「薪资」有 1 个值未能读懂，例如：「看表现」\n");
  }

  @Test
  void request_withoutFilesOrWithABlankSource_isRefused() {
    assertThatThrownBy(() -> ImportRequest.of(RecordKind.JOB, List.of()))
        .hasMessage("files must name at least one file");
    assertThatThrownBy(
            () -> ImportRequest.of(RecordKind.JOB, List.of(Path.of("a"))).withSource(" "))
        .hasMessage("source must not be blank");
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
