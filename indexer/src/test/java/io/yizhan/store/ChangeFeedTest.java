package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.model.Worker;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The feed, one step at a time; {@link ChangeFeedRaceTest} lets go of the steps. */
@ExtendWith(StoreExtension.class)
class ChangeFeedTest {

  private TestDatabase database;
  private RecordStore store;

  @BeforeEach
  void setUp(TestDatabase database) {
    this.database = database;
    this.store = database.records();
  }

  @Test
  void changesAfter_nothingWritten_emptyWithHorizon() {
    ChangeBatch batch = store.changesAfter(FeedPosition.START, 10);

    assertThat(batch.changes()).isEmpty();
    assertThat(batch.horizon()).isPositive();
  }

  @Test
  void changesAfter_committedWrite_visibleBelowHorizon() {
    WriteReceipt receipt = put("J1", "J2");
    store.put(List.of(Submission.of(Worker.builder("W1").build())));

    ChangeBatch batch = store.changesAfter(FeedPosition.START, 10);

    assertThat(batch.changes()).extracting(Change::id).containsExactly("J1", "J2", "W1");
    assertThat(batch.changes())
        .extracting(Change::kind)
        .containsExactly(RecordKind.JOB, RecordKind.JOB, RecordKind.WORKER);
    assertThat(batch.changes().getFirst().position().transactionId())
        .isEqualTo(receipt.generation());
    assertThat(batch.horizon()).isGreaterThan(receipt.generation());
  }

  @Test
  void changesAfter_unchangedWrite_visibleBelowHorizonToo() {
    put("J1");
    WriteReceipt again = put("J1");

    ChangeBatch batch = store.changesAfter(FeedPosition.START, 10);

    assertThat(batch.changes()).hasSize(1);
    assertThat(batch.horizon()).isGreaterThan(again.generation());
  }

  @Test
  void changesAfter_laterCommitsFirst_heldBackUntilTheEarlierEnds() throws SQLException {
    try (Connection a = begin();
        Connection b = begin()) {
      announce(a, "A");
      announce(b, "B");
      b.commit();

      ChangeBatch held = store.changesAfter(FeedPosition.START, 10);
      assertThat(held.changes()).isEmpty();

      a.commit();
      ChangeBatch both = store.changesAfter(FeedPosition.START, 10);
      assertThat(both.changes()).extracting(Change::id).containsExactly("A", "B");
      assertThat(held.horizon()).isEqualTo(both.changes().getFirst().position().transactionId());
    }
  }

  @Test
  void changesAfter_laterDrawsItsSequenceFirst_stillReadInTransactionOrder() throws SQLException {
    try (Connection a = begin();
        Connection b = begin()) {
      drawTransactionId(a);
      announce(b, "B");
      announce(a, "A");
      b.commit();
      assertThat(store.changesAfter(FeedPosition.START, 10).changes()).isEmpty();
      a.commit();

      List<Change> changes = store.changesAfter(FeedPosition.START, 10).changes();

      assertThat(changes).extracting(Change::id).containsExactly("A", "B");
      assertThat(changes.get(0).position().sequence())
          .isGreaterThan(changes.get(1).position().sequence());
    }
  }

  @Test
  void changesAfter_earlierRollsBack_laterComesFree() throws SQLException {
    try (Connection a = begin();
        Connection b = begin()) {
      announce(a, "A");
      announce(b, "B");
      b.commit();
      a.rollback();

      assertThat(store.changesAfter(FeedPosition.START, 10).changes())
          .extracting(Change::id)
          .containsExactly("B");
    }
  }

  @Test
  void changesAfter_runningTransaction_horizonNotAboveItsGeneration() throws SQLException {
    try (Connection a = begin()) {
      announce(a, "A");
      WriteReceipt receipt = put("J1");

      assertThat(store.changesAfter(FeedPosition.START, 10).horizon())
          .isLessThanOrEqualTo(receipt.generation());
    }
  }

  @Test
  void changesAfter_fullBatch_horizonStopsAtTheLastTransaction() {
    WriteReceipt first = put("J1", "J2");
    WriteReceipt second = put("J3", "J4");

    ChangeBatch one = store.changesAfter(FeedPosition.START, 1);
    ChangeBatch three = store.changesAfter(FeedPosition.START, 3);
    ChangeBatch four = store.changesAfter(FeedPosition.START, 4);

    assertThat(one.horizon()).isEqualTo(first.generation());
    assertThat(three.horizon()).isGreaterThan(first.generation()).isEqualTo(second.generation());
    assertThat(four.horizon()).isEqualTo(second.generation());
    ChangeBatch rest = store.changesAfter(four.changes().getLast().position(), 4);
    assertThat(rest.changes()).isEmpty();
    assertThat(rest.horizon()).isGreaterThan(second.generation());
  }

  @Test
  void changesAfter_pageByPage_everyChangeOnce() {
    for (int i = 0; i < 7; i++) {
      put("a" + i, "b" + i, "c" + i);
    }

    List<String> ids = new ArrayList<>();
    FeedPosition position = FeedPosition.START;
    List<Change> page = store.changesAfter(position, 4).changes();
    while (!page.isEmpty()) {
      page.forEach(change -> ids.add(change.id()));
      position = FeedPosition.parse(page.getLast().position().toString());
      page = store.changesAfter(position, 4).changes();
    }

    assertThat(ids).hasSize(21).doesNotHaveDuplicates();
    assertThat(ids).startsWith("a0", "b0", "c0", "a1");
  }

  @Test
  void changesAfter_limitZero_refused() {
    assertThatThrownBy(() -> store.changesAfter(FeedPosition.START, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("limit must be >= 1; got: 0");
  }

  @Test
  void head_afterWrites_behindThemAll() {
    WriteReceipt receipt = put("J1");

    FeedPosition head = store.head();

    assertThat(head.transactionId()).isGreaterThanOrEqualTo(receipt.generation());
    assertThat(store.changesAfter(head, 10).changes()).isEmpty();
    put("J2");
    assertThat(store.changesAfter(head, 10).changes()).extracting(Change::id).containsExactly("J2");
  }

  @Test
  void snapshot_writeCommitsWhileItIsRead_notInItButAfterIt() {
    put("J1", "J2");

    List<String> ids = new ArrayList<>();
    FeedPosition position =
        store.snapshot(
            RecordKind.JOB,
            versioned -> {
              ids.add(versioned.record().id());
              if (ids.size() == 1) {
                put("J0", "J3");
              }
            });

    assertThat(ids).containsExactly("J1", "J2");
    assertThat(store.changesAfter(position, 10).changes())
        .extracting(Change::id)
        .containsExactly("J0", "J3");
  }

  @Test
  void snapshot_transactionRunningWhenItBegins_comesAfterIt() throws SQLException {
    put("J1");
    try (Connection a = begin()) {
      announce(a, "A");
      put("J2");

      List<String> ids = new ArrayList<>();
      FeedPosition position =
          store.snapshot(RecordKind.JOB, versioned -> ids.add(versioned.record().id()));
      a.commit();

      assertThat(ids).containsExactly("J1", "J2");
      assertThat(store.changesAfter(position, 10).changes())
          .extracting(Change::id)
          .containsExactly("A", "J2");
    }
  }

  @Test
  void snapshotThenFeed_underConcurrentWrites_equalsTheTruth() throws Exception {
    for (int i = 0; i < 1_000; i++) {
      put(i % 50 + "-" + i);
    }
    Map<String, Long> view = new TreeMap<>();
    ExecutorService writers = Executors.newFixedThreadPool(4, Thread.ofPlatform().factory());
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int writer = 0; writer < 4; writer++) {
        int number = writer;
        running.add(writers.submit(() -> churn(number)));
      }
      FeedPosition position =
          store.snapshot(
              RecordKind.JOB, versioned -> view.put(versioned.record().id(), versioned.version()));
      for (Future<?> writer : running) {
        writer.get();
      }
      follow(position, view);
    } finally {
      writers.shutdownNow();
    }

    Map<String, Long> truth = new TreeMap<>();
    store.snapshot(
        RecordKind.JOB, versioned -> truth.put(versioned.record().id(), versioned.version()));
    assertThat(view).isEqualTo(truth);
  }

  private void churn(int writer) {
    for (int i = 0; i < 100; i++) {
      String id = i % 50 + "-" + (i * 7 + writer) % 1_000;
      store.put(List.of(Submission.of(Job.builder(id, "第" + writer + "人第" + i + "次").build())));
      if (i % 5 == 0) {
        store.delete(RecordKind.JOB, id);
      }
    }
  }

  private void follow(FeedPosition start, Map<String, Long> view) {
    FeedPosition position = start;
    List<Change> page = store.changesAfter(position, 50).changes();
    while (!page.isEmpty()) {
      List<String> ids = page.stream().map(Change::id).distinct().toList();
      view.keySet().removeAll(ids);
      store
          .load(RecordKind.JOB, ids)
          .forEach(versioned -> view.put(versioned.record().id(), versioned.version()));
      position = page.getLast().position();
      page = store.changesAfter(position, 50).changes();
    }
  }

  private WriteReceipt put(String... jobIds) {
    return store.put(
        List.of(jobIds).stream().map(id -> Submission.of(Job.builder(id, "保洁").build())).toList());
  }

  private Connection begin() throws SQLException {
    Connection connection = database.connect();
    connection.setAutoCommit(false);
    return connection;
  }

  private static void announce(Connection connection, String id) throws SQLException {
    execute(connection, "INSERT INTO change (kind, record_id) VALUES ('job', '" + id + "')");
  }

  private static void drawTransactionId(Connection connection) throws SQLException {
    execute(connection, "SELECT pg_current_xact_id()");
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
