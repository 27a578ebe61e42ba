package io.yizhan.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.Versioned;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.Database;
import io.yizhan.store.EmbeddedDatabase;
import io.yizhan.store.RecordStore;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real process is killed with SIGKILL at random moments of an import and of a rebuild; what it
 * acknowledged is in the database, and the index comes to hold exactly what the database holds.
 */
class KillTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @TempDir Path data;

  @Test
  void kill_atAnyMoment_losesNothingAcknowledged() throws Exception {
    Random random = new Random(20261124);
    int next = 0;
    for (String work : List.of("import", "rebuild", "rebuild")) {
      int acknowledged = killDuring(work, next, random);
      next = requireRecovered(acknowledged);
    }
    assertThat(next).as("jobs imported by all that were killed").isGreaterThan(900);
  }

  /** Runs the process until a random moment and returns how many jobs it had acknowledged. */
  private int killDuring(String work, int first, Random random) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                IndexingProcess.class.getName(),
                data.toString(),
                Integer.toString(first),
                work)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      int acknowledged = first;
      int batches = 6 + random.nextInt(12);
      while (batches > 0) {
        String line = Optional.ofNullable(lines.readLine()).orElseThrow();
        if (line.startsWith("ACK ")) {
          acknowledged = count(line);
          batches--;
        }
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(random.nextInt(300)));
      // Through the handle: Process.destroyForcibly would close what is still to be read.
      assertThat(process.toHandle().destroyForcibly()).isTrue();
      assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as("128 + SIGKILL").isEqualTo(137);
      for (String line : lines.lines().toList()) {
        acknowledged = line.startsWith("ACK ") ? count(line) : acknowledged;
      }
      return acknowledged;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Opens what was left behind; returns the number of the first job that is not there. */
  private int requireRecovered(int acknowledged) throws Exception {
    Path root = data.resolve("index");
    try (EmbeddedDatabase server = EmbeddedDatabase.open(data);
        Database database = Database.connect(server.config())) {
      RecordStore records = database.records();
      requireAll(acknowledged, records);
      long generation =
          records.put(List.of(Submission.of(Job.builder("last", "最后").build()))).generation();
      try (LiveIndex index =
          LiveIndex.open(root, IndexingTestCase.SCHEMAS, records, IndexingTestCase.EAGER)) {
        assertThat(index.await(generation, PATIENCE)).isTrue();
        assertThat(IndexingTestCase.contents(index)).isEqualTo(IndexingTestCase.truth(records));
      }
      Verification verification = IndexVerifier.verify(root, records);
      assertThat(verification.agrees()).as(verification.toString()).isTrue();
      assertThat(verification.pending()).isZero();
      for (String generationName : new IndexLayout(root).generations()) {
        IndexingTestCase.requireSound(root.resolve(generationName));
      }
      return (int) records.count(RecordKind.JOB) - 1;
    }
  }

  private static void requireAll(int acknowledged, RecordStore records) {
    List<String> ids =
        IntStream.range(0, acknowledged)
            .mapToObj(number -> IndexingProcess.DISTRICT.job(number).id())
            .toList();
    Set<String> kept = new HashSet<>();
    for (Versioned versioned : records.load(RecordKind.JOB, ids)) {
      kept.add(versioned.record().id());
    }
    assertThat(kept).containsExactlyInAnyOrderElementsOf(ids);
  }

  private static int count(String acknowledgement) {
    return Integer.parseInt(acknowledgement.substring("ACK ".length()));
  }
}
