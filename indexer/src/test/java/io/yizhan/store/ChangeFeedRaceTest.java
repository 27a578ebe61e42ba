package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Many writers, whose transactions commit in any order, and one follower that never rests: it must
 * see each change exactly once, never say "all seen" too early, and end with the newest state.
 */
@ExtendWith(StoreExtension.class)
class ChangeFeedRaceTest {

  private static final long SEED = 20261124;

  /** Half of them write through the store, half linger in transactions of their own. */
  private static final int WRITERS = 10;

  private static final int TRANSACTIONS = 200;

  private TestDatabase database;
  private RecordStore store;

  @BeforeEach
  void setUp(TestDatabase database) {
    this.database = database;
    this.store = database.records();
  }

  @Test
  void follower_whileTransactionsCommitOutOfOrder_seesEachChangeOnce() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(WRITERS, Thread.ofPlatform().factory());
    Follower follower = new Follower();
    try {
      List<Future<?>> writers = new ArrayList<>();
      SplittableRandom seeds = new SplittableRandom(SEED);
      for (int i = 0; i < WRITERS; i++) {
        SplittableRandom random = seeds.split();
        boolean throughStore = i % 2 == 0;
        writers.add(
            threads.submit(
                () -> {
                  if (throughStore) {
                    writeRecords(random);
                  } else {
                    linger(random);
                  }
                  return null;
                }));
      }
      SplittableRandom limits = seeds.split();
      while (!writers.stream().allMatch(Future::isDone)) {
        follower.poll(limits.nextInt(1, 60));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      while (follower.poll(limits.nextInt(1, 60))) {
        // until nothing is left
      }
    } finally {
      threads.shutdownNow();
    }

    assertThat(follower.seen).doesNotHaveDuplicates().isSorted();
    assertThat(follower.seen).containsExactlyElementsOf(committed());
    assertThat(follower.seen.stream().map(FeedPosition::sequence).toList())
        .as("the race took place: some later sequence numbers were read first")
        .isNotEqualTo(follower.seen.stream().map(FeedPosition::sequence).sorted().toList());
    Map<String, Long> truth = new HashMap<>();
    store.snapshot(
        RecordKind.JOB, versioned -> truth.put(versioned.record().id(), versioned.version()));
    assertThat(follower.view).isEqualTo(truth);
  }

  /** Puts and deletes from a small set of ids, so that writers meet. */
  private void writeRecords(SplittableRandom random) {
    for (int i = 0; i < TRANSACTIONS; i++) {
      if (random.nextInt(8) == 0) {
        store.delete(RecordKind.JOB, "J" + random.nextInt(40));
        continue;
      }
      List<Submission> batch = new ArrayList<>();
      for (int n = random.nextInt(1, 5); n > 0; n--) {
        batch.add(
            Submission.of(
                Job.builder("J" + random.nextInt(40), "保洁" + random.nextInt(1_000)).build()));
      }
      store.put(batch);
    }
  }

  /** Draws numbers, waits a while, and commits or rolls back. */
  private void linger(SplittableRandom random) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (int i = 0; i < TRANSACTIONS; i++) {
        for (int n = random.nextInt(1, 4); n > 0; n--) {
          statement.execute("INSERT INTO change (kind, record_id) VALUES ('job', 'none')");
          LockSupport.parkNanos(random.nextLong(2_000_000));
        }
        if (random.nextInt(6) == 0) {
          connection.rollback();
        } else {
          connection.commit();
        }
      }
    }
  }

  private List<FeedPosition> committed() throws SQLException {
    TreeSet<FeedPosition> positions = new TreeSet<>();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT txid::text::bigint, seq FROM change")) {
      while (rows.next()) {
        positions.add(new FeedPosition(rows.getLong(1), rows.getLong(2)));
      }
    }
    return List.copyOf(positions);
  }

  /** Keeps a view as an index would: names from the feed, content as it is now. */
  private final class Follower {

    private final List<FeedPosition> seen = new ArrayList<>();
    private final Map<String, Long> view = new HashMap<>();
    private FeedPosition position = FeedPosition.START;
    private long horizon;

    boolean poll(int limit) {
      ChangeBatch batch = store.changesAfter(position, limit);
      for (Change change : batch.changes()) {
        assertThat(change.position().transactionId())
            .as("a change below the horizon told before would have been passed over")
            .isGreaterThanOrEqualTo(horizon);
        seen.add(change.position());
      }
      assertThat(batch.horizon()).isGreaterThanOrEqualTo(horizon);
      horizon = batch.horizon();
      if (batch.changes().isEmpty()) {
        return false;
      }
      List<String> ids = batch.changes().stream().map(Change::id).distinct().toList();
      view.keySet().removeAll(ids);
      store
          .load(RecordKind.JOB, ids)
          .forEach(versioned -> view.put(versioned.record().id(), versioned.version()));
      position = Collections.max(batch.changes().stream().map(Change::position).toList());
      return true;
    }
  }
}
