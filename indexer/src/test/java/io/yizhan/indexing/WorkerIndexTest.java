package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Contact;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two kinds of record follow one feed, each in an index of its own. */
class WorkerIndexTest extends IndexingTestCase {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String PHONE = "13900139000";

  @Test
  void twoIndexes_oneFeed_eachHoldsItsKind() throws Exception {
    Schemas schemas = Schemas.open(scratch.resolve("lexicon"));
    Path workersRoot = scratch.resolve("workers");
    try (LiveIndex jobs = LiveIndex.open(root, schemas, IndexedKind.JOB, store, LAZY);
        LiveIndex workers = LiveIndex.open(workersRoot, schemas, IndexedKind.WORKER, store, LAZY)) {
      // The same id in both kinds: neither index may take the other's for its own.
      long written =
          store
              .put(
                  List.of(
                      Submission.of(Job.builder("X1", "保洁").build()), worker("X1"), worker("X2")))
              .generation();
      assertThat(jobs.await(written, PATIENCE)).isTrue();
      assertThat(workers.await(written, PATIENCE)).isTrue();
      assertThat(jobs.documents()).isEqualTo(1);
      assertThat(workers.documents()).isEqualTo(2);
      assertThat(workers.schema().kind()).isEqualTo(IndexedKind.WORKER);

      long deleted = store.delete(IndexedKind.WORKER.record(), "X1").generation();
      assertThat(jobs.await(deleted, PATIENCE)).isTrue();
      assertThat(workers.await(deleted, PATIENCE)).isTrue();
      assertThat(jobs.documents()).isEqualTo(1);
      assertThat(workers.documents()).isEqualTo(1);
    }
    assertThat(IndexVerifier.verify(workersRoot, IndexedKind.WORKER, store).equal()).isEqualTo(1);
    assertThat(IndexVerifier.verify(root, IndexedKind.JOB, store).agrees()).isTrue();
    assertThat(filesHolding(workersRoot, PHONE)).isEmpty();
  }

  @Test
  void rebuild_ofWorkers_holdsEveryWorker() throws Exception {
    store.put(List.of(worker("W1"), worker("W2"), Submission.of(Job.builder("J1", "保洁").build())));
    Schemas schemas = Schemas.open(scratch.resolve("lexicon"));
    Files.createDirectories(root);
    IndexRebuild.Result built =
        IndexRebuild.of(root, schemas.current(IndexedKind.WORKER), store).run(_ -> {});
    assertThat(built.records()).isEqualTo(2);
    assertThat(IndexVerifier.verify(root, IndexedKind.WORKER, store).agrees()).isTrue();
    assertThat(filesHolding(root, PHONE)).isEmpty();
  }

  private static Submission worker(String id) {
    return new Submission(
        Worker.builder(id).about("能吃苦").build(),
        Optional.of(new Contact(Optional.of("秦大山"), Optional.of(PHONE))));
  }

  private static List<Path> filesHolding(Path root, String text) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).filter(file -> read(file).contains(text)).toList();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }
}
