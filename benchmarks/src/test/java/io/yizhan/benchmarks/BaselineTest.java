package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  private static final Machine MACHINE = new Machine("AMD EPYC", 2, "JDK 25");
  private static final Instant WHEN = Instant.parse("2026-11-24T00:00:00Z");

  @TempDir private Path directory;

  @Test
  void table_noBaseline_hasNothingBeside() throws IOException {
    assertThat(baseline().table(List.of(trial("A.a", 1_000))))
        .endsWith("| A.a{length=40} | 12.35 | 0.50 | us/op | 1000 | - | - |\n");
  }

  @Test
  void table_afterWrite_showsTheDifference() throws IOException {
    baseline().write(List.of(trial("A.a", 1_000)), WHEN, "shared machine");

    assertThat(baseline().table(List.of(trial("A.a", 1_100), trial("B.b", 7))))
        .contains("| A.a{length=40} | 12.35 | 0.50 | us/op | 1100 | 1000 | +10.0% |\n")
        .contains("| B.b{length=40} | 12.35 | 0.50 | us/op | 7 | - | - |\n");
  }

  @Test
  void write_again_keepsWhatWasNotRun() throws IOException {
    baseline().write(List.of(trial("A.a", 1_000), trial("B.b", 5)), WHEN, "first");
    baseline().write(List.of(trial("A.a", 900)), WHEN, "second");

    assertThat(Files.readString(file()))
        .isEqualTo(
            """
            {
              "cpu" : "AMD EPYC",
              "cores" : 2,
              "jdk" : "JDK 25",
              "measuredAt" : "2026-11-24T00:00:00Z",
              "note" : "second",
              "results" : [ {
                "name" : "A.a{length=40}",
                "score" : 12.35,
                "error" : 0.5,
                "unit" : "us/op",
                "allocatedBytes" : 900.0
              }, {
                "name" : "B.b{length=40}",
                "score" : 12.35,
                "error" : 0.5,
                "unit" : "us/op",
                "allocatedBytes" : 5.0
              } ]
            }
            """);
  }

  private Baseline baseline() {
    return Baseline.in(file(), MACHINE);
  }

  private Path file() {
    return directory.resolve("baselines").resolve("amd-epyc.json");
  }

  private static Measured trial(String name, double allocatedBytes) {
    return new Measured(name, Map.of("length", "40"), 12.345_6, 0.5, "us/op", allocatedBytes);
  }
}
