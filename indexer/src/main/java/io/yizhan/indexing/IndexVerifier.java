package io.yizhan.indexing;

import io.yizhan.feed.Change;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.model.RecordKind;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Bits;

/**
 * Compares the last commit of an index with the truth, while both may go on changing.
 *
 * <p>First the checksum of every index file is read. Then the commit is compared with a snapshot of
 * the database; a record that changed after the commit's feed position cannot be judged and counts
 * as pending. Reads everything once; holds the ids of all records in memory (about 150 bytes each).
 */
public final class IndexVerifier {

  private IndexVerifier() {}

  /**
   * Verifies the current generation in a directory.
   *
   * @throws org.apache.lucene.index.CorruptIndexException when a file is damaged
   * @throws IllegalStateException when there is no index yet
   */
  public static Verification verify(Path root, RecordSource source) throws IOException {
    IndexLayout layout = new IndexLayout(root);
    String generation =
        layout
            .current()
            .orElseThrow(() -> new IllegalStateException("还没有索引,请先启动服务或执行 index rebuild"));
    try (FSDirectory directory = FSDirectory.open(layout.directory(generation));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (LeafReaderContext leaf : reader.leaves()) {
        leaf.reader().checkIntegrity();
      }
      FeedPosition committed = CommitData.of(reader.getIndexCommit().getUserData()).position();
      return compare(indexedVersions(reader), committed, source);
    }
  }

  private static Verification compare(
      Map<String, Long> indexed, FeedPosition committed, RecordSource source) {
    Map<String, Long> stored = new HashMap<>();
    source.snapshot(
        RecordKind.JOB, versioned -> stored.put(versioned.record().id(), versioned.version()));
    // Read after the snapshot, so that it holds every change the snapshot may have seen.
    Set<String> changed = changedSince(committed, source);
    List<String> missing = new ArrayList<>();
    List<String> stale = new ArrayList<>();
    long equal = 0;
    long pending = 0;
    for (Map.Entry<String, Long> record : stored.entrySet()) {
      Long version = indexed.get(record.getKey());
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
    List<String> extra =
        indexed.keySet().stream()
            .filter(id -> !stored.containsKey(id) && !changed.contains(id))
            .sorted()
            .toList();
    return new Verification(stored.size(), indexed.size(), equal, pending, missing, stale, extra);
  }

  private static Map<String, Long> indexedVersions(DirectoryReader reader) throws IOException {
    Map<String, Long> versions = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      SortedDocValues ids = leaf.reader().getSortedDocValues(JobFields.ID);
      NumericDocValues numbers = leaf.reader().getNumericDocValues(JobFields.VERSION);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        if ((live == null || live.get(doc)) && ids.advanceExact(doc) && numbers.advanceExact(doc)) {
          versions.put(ids.lookupOrd(ids.ordValue()).utf8ToString(), numbers.longValue());
        }
      }
    }
    return versions;
  }

  private static Set<String> changedSince(FeedPosition position, RecordSource source) {
    Set<String> changed = new HashSet<>();
    FeedPosition reached = position;
    while (true) {
      List<Change> changes = source.changesAfter(reached, FeedReader.BATCH_SIZE).changes();
      for (Change change : changes) {
        if (change.kind() == RecordKind.JOB) {
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
