package io.yizhan.indexing;

import io.yizhan.feed.Change;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.model.RecordKind;
import io.yizhan.schema.IndexedKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;

/**
 * Compares the last commit of an index with the truth, while both may go on changing.
 *
 * <p>First the checksum of every index file is read. Then the commit is compared with a snapshot of
 * the database; a record that changed after the commit's feed position cannot be judged and counts
 * as pending. Reads everything once; holds the ids of all records in memory (about 150 bytes each).
 *
 * <p>The feed holds back a change while an older transaction runs, although the snapshot already
 * shows it. Differences are therefore looked at again for up to {@link #FEED_WAIT} before they are
 * reported. Weakness: a transaction that runs longer makes what was written beside it look missing.
 */
public final class IndexVerifier {

  /** How long a difference may wait for its change to come through the feed. */
  public static final Duration FEED_WAIT = Duration.ofSeconds(3);

  private static final long FEED_POLL_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

  private IndexVerifier() {}

  /**
   * Verifies the current generation in a directory.
   *
   * @throws org.apache.lucene.index.CorruptIndexException when a file is damaged
   * @throws IllegalStateException when there is no index yet
   */
  public static Verification verify(Path root, IndexedKind kind, RecordSource source)
      throws IOException {
    IndexLayout layout = new IndexLayout(root);
    String generation =
        layout
            .current()
            .orElseThrow(() -> new IllegalStateException("还没有索引，请先启动服务或执行 index rebuild"));
    try (FSDirectory directory = layout.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      FeedPosition committed = CommitData.of(reader.getIndexCommit().getUserData()).position();
      return compare(IndexedVersions.of(reader), committed, kind.record(), source);
    }
  }

  private static Verification compare(
      IndexedVersions indexed, FeedPosition committed, RecordKind kind, RecordSource source) {
    Map<String, Long> stored = new HashMap<>();
    source.snapshot(kind, versioned -> stored.put(versioned.record().id(), versioned.version()));
    long deadline = System.nanoTime() + FEED_WAIT.toNanos();
    while (true) {
      Verification result = judge(indexed, stored, changedSince(committed, kind, source));
      if (result.agrees() || System.nanoTime() - deadline >= 0) {
        return result;
      }
      LockSupport.parkNanos(FEED_POLL_NANOS);
    }
  }

  /** Compares, given the ids of the records that changed after the commit. */
  private static Verification judge(
      IndexedVersions indexed, Map<String, Long> stored, Set<String> changed) {
    List<String> missing = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    long equal = 0;
    long pending = 0;
    for (Map.Entry<String, Long> record : stored.entrySet()) {
      Long version = indexed.versions().get(record.getKey());
      if (record.getValue().equals(version)) {
        equal++;
      } else if (changed.contains(record.getKey())) {
        pending++;
      } else if (version == null) {
        missing.add(record.getKey());
      } else {
        stale.add(record.getKey());
      }
    }
    List<String> extra = new ArrayList<>(indexed.surplus());
    for (String id : indexed.versions().keySet()) {
      if (!stored.containsKey(id) && !changed.contains(id)) {
        extra.add(id);
      }
    }
    for (List<String> ids : List.of(missing, stale, extra)) {
      Collections.sort(ids);
    }
    return new Verification(
        stored.size(), indexed.documents(), equal, pending, missing, stale, extra);
  }

  private static Set<String> changedSince(
      FeedPosition position, RecordKind kind, RecordSource source) {
    Set<String> changed = new HashSet<>();
    FeedPosition reached = position;
    while (true) {
      List<Change> changes = source.changesAfter(reached, FeedReader.BATCH_SIZE).changes();
      for (Change change : changes) {
        if (change.kind() == kind) {
          changed.add(change.id());
        }
      }
      if (changes.size() < FeedReader.BATCH_SIZE) {
        return changed;
      }
      reached = changes.getLast().position();
    }
  }
}
