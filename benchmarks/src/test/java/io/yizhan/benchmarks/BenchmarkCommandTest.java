package io.yizhan.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchmarkCommandTest {

  private static final InstantSource CLOCK =
      InstantSource.fixed(Instant.parse("2026-11-24T00:00:00Z"));

  @Test
  void execute_noSuchBenchmark_listsThemAndRunsNone() {
    assertThat(BenchmarkCommand.execute(CLOCK, "NoSuchBenchmark")).isEqualTo(2);
  }

  @Test
  void generatedList_everyBenchmark_isThere() throws IOException {
    try (InputStream list = BenchmarkCommand.class.getResourceAsStream("/META-INF/BenchmarkList")) {
      String text = new String(list.readAllBytes(), StandardCharsets.UTF_8);
      for (Class<?> benchmark :
          List.of(AnalyzerBenchmark.class, IndexingBenchmark.class, JobSearchBenchmark.class)) {
        assertThat(text).contains(benchmark.getName());
      }
    }
  }

  /** What JMH would run for seconds runs once, so that a benchmark cannot rot between runs. */
  @Test
  void analyzerBenchmark_once_countsItsCharacters() throws IOException {
    AnalyzerBenchmark benchmark = new AnalyzerBenchmark();
    AnalyzerBenchmark.Volume volume = new AnalyzerBenchmark.Volume();
    benchmark.cutTexts();

    assertThat(benchmark.indexText(volume)).isPositive();
    assertThat(benchmark.queryText(volume)).isPositive();
    assertThat(benchmark.bigrams(volume)).isPositive();
    assertThat(volume.chars).isEqualTo(3 * 40);
  }
}
