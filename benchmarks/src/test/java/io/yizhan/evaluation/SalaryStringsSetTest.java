package io.yizhan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SalaryStringsSetTest {

  @TempDir private Path directory;

  @Test
  void run_withoutTheData_isSkippedWithAReason() throws IOException {
    assertThat(run()).isEqualTo(new Outcome.Skipped("没有 jobs/salary_strings.tsv，真实数据不随项目发布"));
  }

  @Test
  void run_someUnread_countsAndListsThem() throws IOException {
    data("200元/天\t3\n4-6千/月\t5\n工资好说\t2\n");

    assertThat(run()).isInstanceOf(Outcome.Measured.class);
    Outcome.Measured measured = (Outcome.Measured) run();
    assertThat(measured.figures())
        .containsExactly(
            Figure.count("wage-parser", "strings", 3),
            Figure.count("wage-parser", "strings-read", 2),
            new Figure("wage-parser", "-", "strings-share", "0.6667"),
            new Figure("wage-parser", "-", "ads-share", "0.8000"));
    assertThat(measured.notes()).containsExactly("没有读懂的写法（和出现次数）：\n\n- `工资好说` 2\n");
  }

  @Test
  void run_rowWithoutCount_namesTheLine() throws IOException {
    data("200元/天\t3\n200元/天\n");

    assertThatThrownBy(this::run)
        .isInstanceOf(UnreadableSetException.class)
        .hasMessage("salary_strings.tsv:2: text ⇥ count expected");
  }

  private Outcome run() throws IOException {
    return new SalaryStringsSet(new OutsideData(directory)).run(step -> {});
  }

  private void data(String rows) throws IOException {
    Files.createDirectories(directory.resolve("jobs"));
    Files.writeString(directory.resolve("jobs/salary_strings.tsv"), rows);
  }
}
