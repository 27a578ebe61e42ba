package io.yizhan.importing;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.codec.RecordCodec;
import io.yizhan.completion.JobCompletion;
import io.yizhan.extraction.AdField;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ads are completed from their texts on the way in, and the report says how much. */
class CompletedImportTest extends ImportingTestCase {

  private static final JobCompletion COMPLETION = JobCompletion.of(Lexicon.load());

  private static final String TABLE =
      """
      编号,岗位名称,工种,薪资,人数,描述
      1,仓库装卸工,装卸搬运工,220,,一天220元，招15人
      2,保洁员,保洁员,100元/小时,2,100元/天，招2名
      3,,保安员,,,招3人
      4,搬家工,搬家工,,,每天早上8点到下午5点
      1,仓库装卸工,装卸搬运工,220,,一天220元，招15人
      """;

  @Override
  ImportReport run(ImportRequest request) {
    return Importer.create(RecordCodec.create(), sink)
        .completing(COMPLETION)
        .run(request, ImportListener.NONE);
  }

  @Test
  void run_ads_areFilledAndCountedByField() {
    ImportReport report = importJobs(file("a.csv", TABLE));
    assertThat(report.total()).isEqualTo(new ImportCounts(5, 3, 0, 0, 1, 1, 0));
    assertThat(report.completion())
        .isEqualTo(
            new CompletionCounts(
                3,
                2,
                Map.of(AdField.WAGE_UNIT, 1L, AdField.HEADCOUNT, 1L, AdField.WEEKLY, 1L),
                1,
                Map.of(AdField.WAGE_UNIT, 1L)));
    assertThat(sink.job("1").headcount()).contains(15);
    assertThat(sink.job("1").extracted()).containsExactly(AdField.WAGE_UNIT, AdField.HEADCOUNT);
  }

  @Test
  void run_contradictions_standInAFileWithLineAndWords() throws IOException {
    FileReport report = importJobs(file("a.csv", TABLE)).files().getFirst();
    Path file = report.contradictions().orElseThrow();
    assertThat(file).isEqualTo(folder.resolve("a.csv.contradictions.tsv"));
    assertThat(Files.readAllLines(file))
        .containsExactly("file\tline\tid\tfield\tform\ttext", "a.csv\t3\t2\t工资单位\t100元/小时\t100元/天");
    assertThat(report.toText())
        .contains("  从正文补全 3 个字段 = 工资单位 1 + 每周时间 1 + 人数 1，涉及 2 条\n")
        .contains("  表单与正文矛盾 1 处 = 工资单位 1，涉及 1 条，以表单为准\n  矛盾之处见 " + file + "\n");
  }

  @Test
  void run_importedAgain_isUnchangedAndCountsTheSame() {
    Path file = file("a.csv", TABLE);
    CompletionCounts first = importJobs(file).completion();
    ImportReport again = importJobs(file);
    assertThat(again.total()).isEqualTo(new ImportCounts(5, 0, 0, 3, 1, 1, 0));
    assertThat(again.completion()).isEqualTo(first);
  }

  @Test
  void run_severalFiles_countTogether() {
    Path other = file("b.csv", "编号,岗位名称,工种,人数,描述\n5,月嫂,月嫂,1,招2名\n");
    ImportReport report = importJobs(file("a.csv", TABLE), other);
    assertThat(report.completion().read()).isEqualTo(4);
    assertThat(report.toText())
        .contains("合计：读取 6 行")
        .endsWith("  表单与正文矛盾 2 处 = 工资单位 1 + 人数 1，涉及 2 条，以表单为准\n");
  }

  @Test
  void run_rowWithoutId_keepsTheIdItHadBefore() {
    String row = "岗位名称,描述\n装卸工,招15人\n";
    importJobs(file("a.csv", row));
    KeepingSink plain = new KeepingSink();
    Importer.create(RecordCodec.create(), plain)
        .run(ImportRequest.of(RecordKind.JOB, List.of(file("a.csv", row))), ImportListener.NONE);
    assertThat(sink.ids()).isEqualTo(plain.ids());
  }

  @Test
  void run_workers_passUncompleted() {
    ImportReport report =
        run(ImportRequest.of(RecordKind.WORKER, List.of(file("w.csv", "编号,工种\nW1,保洁\n"))));
    assertThat(report.completion()).isEqualTo(CompletionCounts.NONE);
    assertThat(report.toText()).doesNotContain("补全");
  }
}
