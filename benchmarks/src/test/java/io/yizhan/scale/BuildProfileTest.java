package io.yizhan.scale;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Job;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class BuildProfileTest {

  private static final Duration BUSY = Duration.ofMillis(400);

  @Test
  @EnabledOnOs(OS.LINUX)
  void put_threadThatMadeDocuments_saysSo() throws IOException {
    JobSchema schema = JobSchema.of(Lexicon.shipped());
    Job job = ScaleDistrict.of(1, 0).job(0);
    Figures figures = new Figures();
    try (BuildProfile profile = BuildProfile.start()) {
      profile.begin();
      long until = cpuNanos() + BUSY.toNanos();
      long made = 0;
      while (cpuNanos() < until) {
        made += schema.document(job, made).getFields().size();
      }
      assertThat(made).isPositive();
      profile.put(figures, 1, (double) BUSY.toNanos());
    }
    String micros = figures.value("… document, µs").replace(",", "");
    assertThat(Double.parseDouble(micros)).isGreaterThan((double) BUSY.toNanos() / 1e3 / 4);
    assertThat(figures.value("… merging, µs")).isEqualTo("–");
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
