package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.schema.JobFields;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveIndexTest extends IndexingTestCase {

  @Test
  void await_afterPut_theWriteIsFound() throws Exception {
    LiveIndex index = open(root, store, LAZY);

    long generation = put("装卸工", "J1");

    assertThat(index.await(generation, Duration.ofSeconds(30))).isTrue();
    assertThat(
            index.<Integer>withNewest(
                view -> view.searcher().count(new TermQuery(new Term(JobFields.ID, "J1")))))
        .isEqualTo(1);
  }

  @Test
  void await_writeOfTheFuture_runsOutOfTime() throws Exception {
    LiveIndex index = open(root, store, LAZY);

    assertThat(index.await(Long.MAX_VALUE - 1, Duration.ofMillis(50))).isFalse();
  }

  @Test
  void await_unchangedAndForeignKinds_areReached() throws Exception {
    LiveIndex index = open(root, store, LAZY);
    put("装卸工", "J1");

    requireVisible(index, put("装卸工", "J1"));
    requireVisible(
        index, store.put(List.of(Submission.of(Worker.builder("W1").build()))).generation());
    assertThat(index.documents()).isEqualTo(1);
  }

  /** Any history of writes, closings and crashes leads to the same index as the truth. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void follow_randomHistory_endsAsTheTruth(long seed) throws Exception {
    Random random = new Random(seed);
    SyntheticDistrict district =
        SyntheticDistrict.of(new DistrictSize(500, 5, 20, 3), seed, LocalDate.of(2026, 11, 24));
    LiveIndex index = open(root, store, random.nextBoolean() ? LAZY : EAGER);
    long generation = 0;
    for (int step = 0; step < 60; step++) {
      switch (random.nextInt(10)) {
        case 0, 1, 2 ->
            generation = store.delete(RecordKind.JOB, "X" + random.nextInt(60)).generation();
        case 3 -> requireVisible(index, generation);
        case 4 -> {
          if (random.nextInt(3) == 0) {
            index.close();
            index = open(root, store, random.nextBoolean() ? LAZY : EAGER);
          }
        }
        default -> {
          List<Submission> batch = new ArrayList<>();
          for (int i = random.nextInt(25); i >= 0; i--) {
            Job ad = district.job(random.nextInt(500));
            batch.add(Submission.of(ad.toBuilder().id("X" + random.nextInt(60)).build()));
          }
          generation = store.put(batch).generation();
        }
      }
    }
    requireVisible(index, generation);
    index.close();
    requireVerified();
  }

  @Test
  void commit_position_standsInItsUserData() throws Exception {
    LiveIndex index = open(root, store, EAGER);
    long generation = put("装卸工", "J1", "J2");
    requireVisible(index, generation);
    index.close();

    try (FSDirectory directory = FSDirectory.open(root.resolve("g000001"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(reader.getIndexCommit().getUserData())
          .containsOnlyKeys("position", "schema")
          .containsEntry("schema", SCHEMA.stamp());
      FeedPosition position = CommitData.of(reader.getIndexCommit().getUserData()).position();
      assertThat(position.transactionId()).isEqualTo(generation);
      assertThat(store.changesAfter(position, 10).changes()).isEmpty();
    }
  }

  @Test
  void open_afterClose_continuesWhereItStoppedAndIndexesNothingTwice() throws Exception {
    LiveIndex first = open(root, store, LAZY);
    requireVisible(first, put("装卸工", "J1", "J2"));
    first.close();
    long position = store.head().transactionId();
    long generation = put("保洁", "J2", "J3");

    WatchedSource watched = new WatchedSource(store);
    LiveIndex second = open(root, watched, LAZY);

    requireVisible(second, generation);
    assertThat(watched.asked.getFirst().transactionId()).isLessThanOrEqualTo(position);
    assertThat(watched.loaded).containsExactlyInAnyOrder("J2", "J3");
    assertThat(second.status().generation()).isEqualTo("g000001");
  }

  @Test
  void open_afterCrash_readsAgainWhatWasNotCommitted() throws Exception {
    put("装卸工", "J1", "J2");
    LiveIndex index = open(root, store, LAZY);
    requireVisible(index, put("保洁", "J2", "J3"));
    store.delete(RecordKind.JOB, "J1");
    requireVisible(index, put("保安", "J3"));
    Path image = crashImage();

    WatchedSource watched = new WatchedSource(store);
    LiveIndex recovered = open(image, watched, LAZY);

    requireVisible(recovered, put("焊工", "J4"));
    assertThat(recovered.status().generation()).isEqualTo("g000001");
    assertThat(watched.loaded).contains("J1", "J2", "J3", "J4");
    recovered.close();
    requireSound(image.resolve("g000001"));
  }

  @Test
  void open_indexOfAnotherSchema_buildsAnew() throws Exception {
    put("装卸工", "J1");
    open(root, store, LAZY).close();
    Tampering.in(root).stamp("1/000000000000");

    LiveIndex index = open(root, store, LAZY);

    assertThat(index.status().generation()).isEqualTo("g000002");
    assertThat(index.status().schema()).isEqualTo(SCHEMA.stamp());
    assertThat(contents(index)).isEqualTo(truth());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "g1", "../../etc", "g000009", "\u0000\u0001", "g00000x", "g0000001\ng2"})
  void open_damagedPointer_buildsAnew(String pointer) throws Exception {
    put("装卸工", "J1");
    open(root, store, LAZY).close();
    Files.writeString(root.resolve("CURRENT"), pointer);

    LiveIndex index = open(root, store, LAZY);

    assertThat(index.status().generation()).isEqualTo("g000002");
    assertThat(contents(index)).isEqualTo(truth());
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_", ".si", ".cfs"})
  void open_generationWithoutAFile_buildsAnew(String suffixOrPrefix) throws Exception {
    put("装卸工", "J1");
    open(root, store, LAZY).close();
    Path damaged = root.resolve("g000001");
    try (var files = Files.list(damaged)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(suffixOrPrefix) || name.endsWith(suffixOrPrefix)) {
          Files.delete(file);
        }
      }
    }

    LiveIndex index = open(root, store, LAZY);

    assertThat(index.status().generation()).isEqualTo("g000002");
    assertThat(contents(index)).isEqualTo(truth());
    index.close();
    IndexRebuild.of(root, SCHEMA, store).run(_ -> {});
    assertThat(damaged).doesNotExist();
  }

  @Test
  void open_openElsewhere_failsAndLeavesTheIndexAlone() throws Exception {
    put("装卸工", "J1");
    LiveIndex first = open(root, store, LAZY);

    assertThatThrownBy(() -> LiveIndex.open(root, SCHEMA, store))
        .isInstanceOf(LockObtainFailedException.class);
    requireVisible(first, put("保洁", "J2"));
  }

  @Test
  void follow_databaseFails_saysSoKeepsSearchingAndRecovers() throws Exception {
    put("装卸工", "J1");
    LiveIndex index = open(root, store, LAZY);

    execute("ALTER TABLE change RENAME TO change_away");
    try {
      eventually("failure is told", () -> index.failure().isPresent());
      assertThat(index.failure().orElseThrow()).isEqualTo("UnableToReadRecordsException: 读取数据库失败");
      assertThat(index.documents()).isEqualTo(1);
    } finally {
      execute("ALTER TABLE change_away RENAME TO change");
    }

    eventually("failure is over", () -> index.failure().isEmpty());
    requireVisible(index, put("保洁", "J2"));
    assertThat(index.status().failure()).isEmpty();
  }

  /** A full disk and a lost lock close Lucene's writer for good; a new one goes on. */
  @Test
  void follow_writerBreaks_opensTheGenerationAgain() throws Exception {
    put("装卸工", "J1");
    LiveIndex index = open(root, store, EAGER);
    Files.delete(root.resolve("g000001").resolve("write.lock"));

    requireVisible(index, put("保洁", "J2"));
    requireVisible(index, put("保安", "J1", "J3"));

    eventually("failure is over", () -> index.failure().isEmpty());
    assertThat(index.status().generation()).isEqualTo("g000001");
  }

  @Test
  void follow_pointerDamagedMeanwhile_saysSoAndRecovers() throws Exception {
    put("装卸工", "J1");
    LiveIndex index = open(root, store, LAZY);

    Files.writeString(root.resolve("CURRENT"), "?");
    eventually("failure is told", () -> index.failure().isPresent());
    assertThat(index.failure().orElseThrow()).contains("索引的 CURRENT 文件已损坏，请执行 index rebuild");
    IndexRebuild.of(root, SCHEMA, store).run(_ -> {});

    eventually("moved", () -> index.failure().isEmpty());
    requireVisible(index, put("保洁", "J2"));
    assertThat(index.status().generation()).isEqualTo("g000002");
  }

  @Test
  void follow_sourceThrowsAnError_saysThatItStopped() throws Exception {
    WatchedSource watched = new WatchedSource(store);
    LiveIndex index = open(root, watched, LAZY);

    watched.beforeRead =
        _ -> {
          throw new AssertionError("cannot be");
        };

    eventually("failure is told", () -> index.failure().isPresent());
    assertThat(index.failure()).contains("AssertionError: cannot be");
  }

  @Test
  void close_twice_doesNothingMore() throws Exception {
    LiveIndex index = open(root, store, LAZY);

    index.close();
    index.close();

    assertThatThrownBy(index::documents)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the index is closed");
  }

  @Test
  void status_openIndex_countsWhatIsPendingSinceTheCommit() throws Exception {
    put("装卸工", "J1", "J2");
    LiveIndex index = open(root, store, LAZY);
    requireVisible(index, put("保洁", "J3"));

    IndexStatus status = index.status();

    assertThat(status.documents()).isEqualTo(2);
    assertThat(status.pending()).isEqualTo(1);
    assertThat(status.bytes()).isPositive();
    assertThat(IndexInspection.status(root, SCHEMA.stamp(), store)).contains(status);
  }

  @Test
  void inspection_noIndex_isEmpty() throws IOException {
    assertThat(IndexInspection.status(root, SCHEMA.stamp(), store)).isEmpty();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
