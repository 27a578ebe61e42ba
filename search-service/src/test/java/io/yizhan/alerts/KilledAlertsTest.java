package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.AlertState;
import io.yizhan.store.AlertTerms;
import io.yizhan.store.DatabaseConfig;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Kills the process again and again while jobs come: none is lost, none is told twice. */
@ExtendWith(StoreExtension.class)
class KilledAlertsTest {

  private static final String OWNER = "staff:a";
  private static final int JOBS = 90;
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private Path directory;

  @Test
  void kill_whileJobsCome_eachJobIsOneAlertAndOneDelivery(TestDatabase database)
      throws IOException, InterruptedException {
    // Begins here, as a service that had run before.
    assertThat(database.database().outbox().position()).isNotNull();
    try (Receiver receiver = Receiver.start()) {
      AlertTerms terms = new AlertTerms(Optional.of(receiver.url()), Optional.empty(), 1_000);
      SavedSearch search = new SavedSearch(0, OWNER, RecordKind.JOB, "q=保洁", terms, Instant.now());
      assertThat(database.database().savedSearches().save(search, 5)).isPresent();
      int written = 0;
      for (int seen : new int[] {JOBS / 3, 2 * JOBS / 3}) {
        Process process = start(database.config(), receiver);
        written = write(database, written, seen + JOBS / 6);
        // Somewhere in the middle of writing, of sending or of recording what was sent.
        until(() -> receiver.got().size() >= seen);
        process.destroyForcibly().waitFor();
      }
      Process last = start(database.config(), receiver);
      write(database, written, JOBS);
      until(() -> sent(database) == JOBS);
      last.destroyForcibly().waitFor();
      assertEachOnce(database, receiver);
    }
  }

  private void assertEachOnce(TestDatabase database, Receiver receiver) {
    assertThat(database.database().outbox().count(OWNER)).isEqualTo(JOBS);
    Map<String, Set<String>> deliveriesByJob = new TreeMap<>();
    for (Receiver.Got got : receiver.got()) {
      for (JsonNode alert : got.body().get("alerts")) {
        deliveriesByJob
            .computeIfAbsent(alert.get("recordId").asText(), _ -> new HashSet<>())
            .add(got.delivery());
      }
    }
    assertThat(deliveriesByJob).hasSize(JOBS);
    assertThat(deliveriesByJob.values()).allMatch(deliveries -> deliveries.size() == 1);
  }

  private static int write(TestDatabase database, int from, int until) {
    for (int i = from; i < until; i++) {
      Job job = Job.builder("J" + i, "招保洁").build();
      database.records().put(List.of(Submission.of(job)));
    }
    return until;
  }

  private static long sent(TestDatabase database) {
    return database.database().outbox().of(OWNER, Long.MAX_VALUE, JOBS + 1).stream()
        .map(StoredAlert::state)
        .filter(AlertState.SENT::equals)
        .count();
  }

  private Process start(DatabaseConfig config, Receiver receiver) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "--add-modules",
            "jdk.incubator.vector",
            AlertsProcess.class.getName(),
            config.url(),
            config.user(),
            config.password(),
            directory.toString(),
            receiver.origin(),
            config.keys().toString())
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("within %s", PATIENCE).isLessThan(deadline);
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
    }
  }
}
