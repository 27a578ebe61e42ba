package io.yizhan.indexing;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.Versioned;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherLifetimeManager;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One generation of the index, open for writing and for searching. One thread writes, commits and
 * closes; any thread may take searchers and kept states.
 */
final class Generation implements Closeable {

  private static final double RAM_BUFFER_MB = 64;

  private final String name;
  private final DocumentSchema schema;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private final ColumnStore columns;
  private final SearcherManager searchers;
  private final SearcherLifetimeManager pinned = new SearcherLifetimeManager();
  private FeedPosition position;
  private FeedPosition committed;

  private Generation(
      String name,
      DocumentSchema schema,
      FSDirectory directory,
      IndexWriter writer,
      ColumnStore columns)
      throws IOException {
    this.name = name;
    this.schema = schema;
    this.directory = directory;
    this.writer = writer;
    this.position = committedPosition(writer);
    this.committed = position;
    this.columns = columns;
    this.searchers =
        new SearcherManager(
            writer,
            new SearcherFactory() {
              @Override
              public IndexSearcher newSearcher(IndexReader reader, IndexReader previous)
                  throws IOException {
                for (LeafReaderContext leaf : reader.leaves()) {
                  columns.of(leaf.reader());
                }
                return super.newSearcher(reader, previous);
              }
            });
  }

  /** Opens a generation, an empty directory included. */
  static Generation open(IndexLayout layout, String name, DocumentSchema schema)
      throws IOException {
    FSDirectory directory = layout.open(name);
    try {
      IndexWriterConfig config = new IndexWriterConfig(schema.indexAnalyzer());
      config.setRAMBufferSizeMB(RAM_BUFFER_MB);
      config.setIndexSort(PlaceOrder.sort());
      ColumnStore columns = ColumnStore.of(schema.columns());
      // On the thread that merged, so that no refresh has to wait for it.
      config.setMergedSegmentWarmer(columns::of);
      // Only a commit with its position is worth keeping.
      config.setCommitOnClose(false);
      IndexWriter writer = new IndexWriter(directory, config);
      try {
        return new Generation(name, schema, directory, writer, columns);
      } catch (IOException | RuntimeException failed) {
        writer.rollback();
        throw failed;
      }
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  /**
   * The schema stamp that the last commit of a generation carries; empty when it has none. Opens
   * every segment, so that missing and truncated files are found.
   */
  static String stamp(IndexLayout layout, String name) throws IOException {
    try (FSDirectory directory = layout.open(name);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      return CommitData.of(reader.getIndexCommit().getUserData()).schema();
    }
  }

  String name() {
    return name;
  }

  /** What its documents are made with. */
  DocumentSchema schema() {
    return schema;
  }

  /** What of its documents is at hand. */
  ColumnStore columns() {
    return columns;
  }

  /** Up to where the feed has been applied, committed or not. */
  FeedPosition position() {
    return position;
  }

  /** Up to where a crash would leave it. */
  FeedPosition committed() {
    return committed;
  }

  SearcherManager searchers() {
    return searchers;
  }

  IndexPin pinOf(IndexSearcher searcher) {
    return new IndexPin(name, ((DirectoryReader) searcher.getIndexReader()).getVersion());
  }

  /** Keeps the state a searcher sees; of a generation that is closed nothing can be kept. */
  void keep(IndexSearcher searcher) throws IOException {
    try {
      pinned.record(searcher);
    } catch (AlreadyClosedException switched) {
      // Replaced and released meanwhile: the next page reads the generation in its place.
    }
  }

  /** The searcher of a kept state, to be given back by {@link #releasePinned}. */
  @Nullable IndexSearcher pinned(IndexPin pin) {
    try {
      return pin.generation().equals(name) ? pinned.acquire(pin.version()) : null;
    } catch (AlreadyClosedException switched) {
      return null;
    }
  }

  void releasePinned(IndexSearcher searcher) throws IOException {
    pinned.release(searcher);
  }

  /**
   * Lets go of states that are too old, and of the oldest when there are too many. The age of a
   * state counts from the keeping of the one after it, so the newest always stays.
   *
   * @return how many states are still kept
   */
  int prunePins(Duration lifetime, int mostKept) throws IOException {
    int[] kept = new int[1];
    pinned.prune(
        (ageSeconds, _) -> {
          boolean drop = ageSeconds > lifetime.toSeconds() || kept[0] == mostKept;
          kept[0] += drop ? 0 : 1;
          return drop;
        });
    return kept[0];
  }

  /** Writes the document of a record in place of its former one. */
  void replace(Versioned versioned) throws IOException {
    writer.updateDocument(
        new Term(DocumentFields.ID, versioned.record().id()), document(versioned));
  }

  /** Writes the document of a record that has none yet: cheaper than {@link #replace}. */
  void add(Versioned versioned) throws IOException {
    writer.addDocument(document(versioned));
  }

  private Document document(Versioned versioned) {
    return schema.document(versioned.record(), versioned.version());
  }

  void delete(String id) throws IOException {
    writer.deleteDocuments(new Term(DocumentFields.ID, id));
  }

  void moveTo(FeedPosition applied) {
    position = applied;
  }

  /** Makes everything written so far visible to new searchers. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /** Makes everything applied so far, and its position, survive a crash. */
  void commit() throws IOException {
    FeedPosition reached = position;
    writer.setLiveCommitData(new CommitData(reached, schema.stamp()).toUserData().entrySet());
    writer.commit();
    committed = reached;
  }

  /** Whether documents can still be written; a full disk, for one, closes the writer for good. */
  boolean isWritable() {
    return writer.isOpen();
  }

  /**
   * Gives up writing without committing: what was not committed is read from the feed again. Kept
   * states can still be searched.
   */
  void stopWriting() throws IOException {
    searchers.close();
    writer.close();
  }

  /** Closes all, kept states included. A second call does nothing. */
  @Override
  public void close() throws IOException {
    try (directory;
        pinned) {
      stopWriting();
    }
  }

  private static FeedPosition committedPosition(IndexWriter writer) {
    Map<String, String> userData = new HashMap<>();
    Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
    if (committed != null) {
      committed.forEach(entry -> userData.put(entry.getKey(), entry.getValue()));
    }
    return CommitData.of(userData).position();
  }
}
