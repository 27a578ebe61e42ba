package io.yizhan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScaleCommandTest {

  @TempDir private Path home;

  /** Each size once: what is there is not measured again, what is new is. */
  @Test
  void grow_interruptedBetweenSizes_goesOnWithTheNext() throws IOException {
    assertThat(grow("300")).isZero();
    Path first = files().figures("grow-300-0-1-256m");
    FileTime taken = Files.getLastModifiedTime(first);

    assertThat(grow("300,400")).isZero();

    assertThat(Files.getLastModifiedTime(first)).isEqualTo(taken);
    assertThat(Files.readAllLines(files().table("grow")))
        .startsWith("| | 300 jobs | 400 jobs |", "|---|---:|---:|")
        .anyMatch(line -> line.startsWith("| built, docs a CPU second | "))
        .anyMatch(line -> line.startsWith("| search p99, ms | "));
  }

  @Test
  void together_servesBothKinds() throws IOException {
    assertThat(
            ScaleCommand.execute(
                home, "together", "--jobs=300", "--workers=200", "--seconds=1", "--heap=256m"))
        .isZero();
    assertThat(Files.readString(files().table("together")))
        .contains("| | 300 jobs, 200 workers |", "| requests a second | ");
  }

  @Test
  void live_searchesWhileWriting() throws IOException {
    assertThat(
            ScaleCommand.execute(
                home, "live", "--jobs=300", "--searches=20", "--seconds=1", "--heap=256m"))
        .isZero();
    assertThat(Files.readString(files().table("live")))
        .contains(
            "| quiet p99, ms | ", "| while writing p99, ms | ", "| write to found p50, ms | ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--jobs=0", "--rounds=0", "--warm-up=-1"})
  void grow_badNumber_isRefused(String option) {
    assertThat(ScaleCommand.execute(home, "grow", option)).isEqualTo(1);
    assertThat(files().root()).doesNotExist();
  }

  @Test
  void withoutProgram_saysWhichThereAre() {
    assertThat(ScaleCommand.execute(home)).isZero();
  }

  private int grow(String jobs) {
    return ScaleCommand.execute(
        home, "grow", "--jobs=" + jobs, "--warm-up=0", "--rounds=1", "--heap=256m");
  }

  private ScaleFiles files() {
    return ScaleFiles.of(home);
  }
}
