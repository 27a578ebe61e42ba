package io.yizhan.indexing;

import io.yizhan.columns.ColumnStore;
import io.yizhan.schema.DocumentSchema;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
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

  private final String name;
  private final GenerationWriter writer;
  private final ColumnStore columns;
  private final SearcherManager searchers;
  private final SearcherLifetimeManager pinned = new SearcherLifetimeManager();

  private Generation(String name, GenerationWriter writer, ColumnStore columns) throws IOException {
    this.name = name;
    this.writer = writer;
    this.columns = columns;
    this.searchers =
        new SearcherManager(
            writer.index(),
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
    ColumnStore columns = ColumnStore.of(schema.columns());
    // Merged segments are read on the thread that merged, so that no refresh has to wait for it.
    GenerationWriter writer =
        GenerationWriter.open(layout, name, schema, WriteBuffer.live(), columns::of);
    try {
      return new Generation(name, writer, columns);
    } catch (IOException | RuntimeException failed) {
      writer.close();
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
    return writer.schema();
  }

  /** What writes it. */
  GenerationWriter writer() {
    return writer;
  }

  /** What of its documents is at hand. */
  ColumnStore columns() {
    return columns;
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

  /** Makes everything written so far visible to new searchers. */
  void refresh() throws IOException {
    searchers.maybeRefreshBlocking();
  }

  /**
   * Gives up writing without committing: what was not committed is read from the feed again. Kept
   * states can still be searched.
   */
  void stopWriting() throws IOException {
    searchers.close();
    writer.stop();
  }

  /** Closes all, kept states included. A second call does nothing. */
  @Override
  public void close() throws IOException {
    try (writer;
        pinned) {
      searchers.close();
    }
  }
}
