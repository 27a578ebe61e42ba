package io.yizhan.scale;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FiguresTest {

  @TempDir private Path directory;

  @Test
  void read_whatWasWritten_isTheSame() throws IOException {
    Figures figures = new Figures();
    figures.put("docs a second", 12_345.6, 0);
    figures.putMegabytes("heap, MB", 3L << 20);
    Path file = directory.resolve("run.tsv");
    figures.write(file);
    Figures read = Figures.read(file);
    assertThat(read.value("docs a second")).isEqualTo("12,346");
    assertThat(read.value("heap, MB")).isEqualTo("3");
    assertThat(read.value("unknown")).isEqualTo("–");
    assertThat(directory).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void read_brokenLine_isNamed() throws IOException {
    Path file = Files.writeString(directory.resolve("run.tsv"), "no tab\n");
    assertThatThrownBy(() -> Figures.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage("figure must look like name TAB value; got: no tab");
  }

  @Test
  void table_figuresOfSomeRuns_leavesDashes() {
    Figures one = new Figures();
    one.put("a", 1, 0);
    Figures two = new Figures();
    two.put("a", 2, 1);
    two.put("b", 3, 0);
    Map<String, Figures> runs = new LinkedHashMap<>();
    runs.put("one", one);
    runs.put("two", two);
    assertThat(Figures.table(runs))
        .isEqualTo(
            """
            | | one | two |
            |---|---:|---:|
            | a | 1 | 2.0 |
            | b | – | 3 |
            """);
  }

  @Test
  void times_pointsOfTheDistribution() {
    Times times = new Times();
    assertThat(times.at(0.5)).isNaN();
    for (long i = 5_000; i > 0; i--) {
      times.add(i * 1_000_000);
    }
    Figures figures = new Figures();
    figures.putTimes("search", times);
    assertThat(times.size()).isEqualTo(5_000);
    assertThat(figures.value("search p50, ms")).isEqualTo("2,500.00");
    assertThat(figures.value("search p99, ms")).isEqualTo("4,950.00");
    assertThat(times.at(1)).isEqualTo(5_000e6);
  }
}
