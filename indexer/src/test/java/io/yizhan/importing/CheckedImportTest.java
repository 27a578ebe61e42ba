package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.codec.RecordCodec;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.lint.JobLint;
import io.yizhan.lint.Severity;
import io.yizhan.model.Flags;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Ads are checked against the rules of publication on the way in; no row vanishes for it. */
class CheckedImportTest extends ImportingTestCase {

  private static final JobLint LINT = JobLint.of(Lexicon.shipped());
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final String TABLE =
      """
      编号,岗位名称,描述,人数
      1,仓库装卸工,限男性，电话13800138000,2
      2,保洁员,打扫办公室,1
      3,居家兼职,在家兼职轻松赚钱,5
      4,保安,交押金200元,
      1,仓库装卸工,限男性，电话13800138000,2
      5,,没有名称,1
      """;

  private AdChecks.Mode mode = AdChecks.Mode.REPORT;

  @Override
  ImportReport run(ImportRequest request) {
    return Importer.create(RecordCodec.create(), sink)
        .checking(new AdChecks(LINT, TODAY, mode))
        .run(request, ImportListener.NONE);
  }

  @Test
  void run_reporting_takesEveryAdWithItsFlags() throws IOException {
    FileReport report = importJobs(file("a.csv", TABLE)).files().getFirst();

    assertThat(report.counts()).isEqualTo(new ImportCounts(6, 4, 0, 0, 1, 1, 0));
    assertThat(report.checks().read()).isEqualTo(4);
    assertThat(report.checks().refused()).isZero();
    assertThat(report.checks().gravest())
        .isEqualTo(Map.of(Severity.BLOCK, 2L, Severity.REVIEW, 1L, Severity.WARN, 1L));
    assertThat(report.checks().rules())
        .containsEntry("sex-only", 1L)
        .containsEntry("fee", 1L)
        .containsEntry("contact", 1L)
        .containsEntry("missing-employer", 4L);
    assertThat(report.checks().flagged()).isEqualTo(3);
    Flags flags = sink.submission("1").flags().orElseThrow();
    assertThat(flags.rules()).containsExactly("sex-only");
    assertThat(flags.isUnlawful()).isTrue();
    assertThat(sink.submission("2").flags()).contains(Flags.NONE);
    assertThat(sink.submission("3").flags().orElseThrow().isUnlawful()).isFalse();
    Path findings = report.findings().orElseThrow();
    assertThat(findings).isEqualTo(folder.resolve("a.csv.findings.tsv"));
    assertThat(Files.readAllLines(findings))
        .contains("a.csv\t2\t1\tsex-only\t不能发布\tdescription\t限男性\t限定了性别")
        .hasSize(1 + 4)
        .noneMatch(line -> line.contains("13800138000"));
    assertThat(report.toText())
        .contains("  发布检查 4 条 = 不能发布 2 + 需要人工核实 1 + 建议修改 1 + 没有问题 0，列入待复核 3 条\n")
        .contains("sex-only 1")
        .contains("  需要有人看的见 " + findings + "\n");
  }

  @Test
  void run_refusing_rejectsWithLineRuleAndWords() throws IOException {
    mode = AdChecks.Mode.REFUSE;
    FileReport report = importJobs(file("a.csv", TABLE)).files().getFirst();

    assertThat(report.counts()).isEqualTo(new ImportCounts(6, 2, 0, 0, 0, 4, 0));
    assertThat(report.checks().read()).isEqualTo(5);
    assertThat(report.checks().refused()).isEqualTo(3);
    assertThat(report.checks().flagged()).isEqualTo(1);
    assertThat(sink.ids()).containsExactly("2", "3");
    assertThat(Files.readAllLines(report.rejects().orElseThrow()))
        .anyMatch(
            line ->
                line.startsWith("a.csv\t2\tsex-only 「限男性」限定了性别（妇女权益保障法 第四十三条）。")
                    && !line.contains("13800138000"))
        .anyMatch(line -> line.startsWith("a.csv\t5\tfee 「"))
        .anyMatch(line -> line.startsWith("a.csv\t7\t缺少"));
    assertThat(report.toText()).contains("，拒收 3 条，列入待复核 1 条\n");
  }

  @Test
  void run_severalFiles_countTogether() {
    ImportReport report =
        importJobs(file("a.csv", TABLE), file("b.csv", "编号,岗位名称,描述\n9,文员,女性优先\n"));

    assertThat(report.checks().read()).isEqualTo(5);
    assertThat(report.checks().rules()).containsEntry("sex-preferred", 1L);
    assertThat(report.toText()).contains("合计：读取 7 行").contains("  发布检查 5 条 = 不能发布 3");
  }

  @Test
  void run_workers_passUnchecked() {
    ImportReport report =
        run(ImportRequest.of(RecordKind.WORKER, List.of(file("w.csv", "编号,工种\nW1,保洁\n"))));

    assertThat(report.checks()).isEqualTo(CheckCounts.NONE);
    assertThat(sink.submission("W1").flags()).isEmpty();
    assertThat(report.toText()).doesNotContain("发布检查");
  }

  @Test
  void counts_thatDoNotFit_areRefused() {
    assertThatThrownBy(() -> new CheckCounts(1, 1, Map.of(Severity.REVIEW, 1L), Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("refused must be <=");
    assertThatThrownBy(() -> new CheckCounts(1, 0, Map.of(Severity.REVIEW, 2L), Map.of()))
        .hasMessageContaining("<= read");
    assertThatThrownBy(
            () ->
                new FileReport(
                    Path.of("a.csv"),
                    new ImportCounts(2, 1, 0, 0, 0, 1, 0),
                    CompletionCounts.NONE,
                    new CheckCounts(3, 1, Map.of(Severity.BLOCK, 1L), Map.of("fee", 1L)),
                    List.of(),
                    Map.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()))
        .hasMessage(
            "checks must be of every written and every refused record or of none; got: 3 of 1 and 1");
  }
}
