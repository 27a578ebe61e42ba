package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Importers that write the same records at the same time. */
@ExtendWith(StoreExtension.class)
class ConcurrentImportTest {

  private static final int IMPORTERS = 6;
  private static final int RECORDS = 300;

  @Test
  void put_sameNewRecordsByAll_eachInsertedOnce(TestDatabase database) throws Exception {
    List<WriteReceipt> receipts =
        importTogether(database.records(), importer -> shuffled("51job", importer));

    assertThat(receipts.stream().mapToLong(r -> r.count(WriteOutcome.INSERTED)).sum())
        .isEqualTo(RECORDS);
    assertThat(receipts.stream().mapToLong(r -> r.count(WriteOutcome.UNCHANGED)).sum())
        .isEqualTo((IMPORTERS - 1L) * RECORDS);
    assertThat(database.records().count(RecordKind.JOB)).isEqualTo(RECORDS);
  }

  @Test
  void put_sameIdsFromDifferentSources_allKeptUnderDifferentIds(TestDatabase database)
      throws Exception {
    List<WriteReceipt> receipts =
        importTogether(database.records(), importer -> shuffled("s" + importer, importer));

    assertThat(receipts.stream().mapToLong(r -> r.count(WriteOutcome.INSERTED)).sum())
        .isEqualTo((long) IMPORTERS * RECORDS);
    assertThat(receipts.stream().flatMap(r -> r.ids().stream()).toList()).doesNotHaveDuplicates();
    assertThat(database.records().count(RecordKind.JOB)).isEqualTo((long) IMPORTERS * RECORDS);
  }

  @Test
  void put_updatesOfTheSameRecords_versionsCountEveryOne(TestDatabase database) throws Exception {
    database.records().put(shuffled("51job", 0));

    List<WriteReceipt> receipts =
        importTogether(
            database.records(),
            importer ->
                shuffled("51job", importer).stream().map(s -> retitled(s, importer)).toList());

    assertThat(receipts.stream().mapToLong(r -> r.count(WriteOutcome.UPDATED)).sum())
        .isEqualTo((long) IMPORTERS * RECORDS);
    List<Long> versions = new ArrayList<>();
    database.records().snapshot(RecordKind.JOB, versioned -> versions.add(versioned.version()));
    assertThat(versions).hasSize(RECORDS).containsOnly(1L + IMPORTERS);
  }

  private static List<WriteReceipt> importTogether(
      RecordStore store, java.util.function.IntFunction<List<Submission>> batches)
      throws Exception {
    ExecutorService threads =
        Executors.newFixedThreadPool(IMPORTERS, Thread.ofPlatform().factory());
    CyclicBarrier start = new CyclicBarrier(IMPORTERS);
    try {
      List<Future<WriteReceipt>> running = new ArrayList<>();
      for (int i = 0; i < IMPORTERS; i++) {
        List<Submission> batch = batches.apply(i);
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  return store.put(batch);
                }));
      }
      List<WriteReceipt> receipts = new ArrayList<>();
      for (Future<WriteReceipt> one : running) {
        receipts.add(one.get());
      }
      return receipts;
    } finally {
      threads.shutdownNow();
    }
  }

  private static List<Submission> shuffled(String source, long seed) {
    List<Submission> batch = new ArrayList<>();
    for (int i = 0; i < RECORDS; i++) {
      batch.add(Submission.of(Job.builder("J" + i, "装卸工").source(source).build()));
    }
    Collections.shuffle(batch, new Random(seed));
    return batch;
  }

  private static Submission retitled(Submission submission, int importer) {
    Job job = (Job) submission.record();
    return Submission.of(job.toBuilder().title("装卸工" + importer).build());
  }
}
