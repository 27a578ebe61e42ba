package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdCompletionSetTest {

  @TempDir private Path directory;

  @Test
  void run_withoutTheData_isSkippedWithAReason() throws IOException {
    assertThat(run())
        .isEqualTo(new Outcome.Skipped("没有 jobs/gig_posts_small_2019_2022.jsonl，真实数据不随项目发布"));
  }

  @Test
  void run_adsWithForms_countsWhatTheTextGivesBack() throws IOException {
    Files.createDirectories(directory.resolve("jobs"));
    Files.writeString(
        directory.resolve("jobs/gig_posts_small_2019_2022.jsonl"),
        """
        {"id":"1","title":"装卸工","salary":"220元/天","description":"220元/天"}
        {"id":"2","title":"装卸工","salary":"100元/小时","description":"100元/天"}
        {"id":"3","title":"装卸工","salary":"100元/小时","description":"干净整洁"}
        """);
    Files.writeString(
        directory.resolve("jobs/jobs_51job_shanghai_district_2019.jsonl"),
        """
        {"id":"4","title":"保洁员","headcount":3,"description":"招5名"}
        """);
    Files.write(directory.resolve("jobs/jobs_51job_it_2018.jsonl.gz"), gzip("{\"title\":\"程序员\"}"));

    assertThat(run()).isInstanceOf(Outcome.Measured.class);
    Outcome.Measured measured = (Outcome.Measured) run();
    assertThat(measured.figures())
        .containsExactly(
            Figure.count("gig-posts", "wage-amount-said", 3),
            new Figure("gig-posts", "-", "wage-amount-agree", "0.3333"),
            new Figure("gig-posts", "-", "wage-amount-silent", "0.6667"),
            new Figure("gig-posts", "-", "wage-amount-differ", "0.0000"),
            Figure.count("gig-posts", "wage-unit-said", 3),
            new Figure("gig-posts", "-", "wage-unit-agree", "0.3333"),
            new Figure("gig-posts", "-", "wage-unit-silent", "0.3333"),
            new Figure("gig-posts", "-", "wage-unit-differ", "0.3333"),
            Figure.count("51job-shanghai", "headcount-said", 1),
            new Figure("51job-shanghai", "-", "headcount-agree", "0.0000"),
            new Figure("51job-shanghai", "-", "headcount-silent", "0.0000"),
            new Figure("51job-shanghai", "-", "headcount-differ", "1.0000"));
    assertThat(measured.notes().getFirst()).contains("- 2 工资单位：表单 100-100 HOUR，正文 100-100 DAY\n");
    assertThat(measured.notes().get(1)).contains("- 4 人数：表单 3，正文 5\n");
  }

  private Outcome run() throws IOException {
    return new AdCompletionSet(new OutsideData(directory)).run(step -> {});
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(zipped)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return zipped.toByteArray();
  }
}
