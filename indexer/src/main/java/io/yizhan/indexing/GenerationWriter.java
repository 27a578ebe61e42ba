package io.yizhan.indexing;

import io.yizhan.columns.PlaceOrder;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.Versioned;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import java.io.Closeable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;

/**
 * What writes one generation of the index: documents, and with each commit how far of the feed they
 * are. A rebuild has nothing else open, a live index reads beside it. One thread.
 */
final class GenerationWriter implements Closeable {

  private final DocumentSchema schema;
  private final FSDirectory directory;
  private final IndexWriter writer;
  private FeedPosition position;
  private FeedPosition committed;

  private GenerationWriter(DocumentSchema schema, FSDirectory directory, IndexWriter writer) {
    this.schema = schema;
    this.directory = directory;
    this.writer = writer;
    this.position = committedPosition(writer);
    this.committed = position;
  }

  /**
   * Opens a generation, an empty directory included.
   *
   * @param warmer told of each merged segment on the thread that merged
   */
  static GenerationWriter open(
      IndexLayout layout,
      String name,
      DocumentSchema schema,
      WriteBuffer buffer,
      IndexWriter.IndexReaderWarmer warmer)
      throws IOException {
    FSDirectory directory = layout.open(name);
    try {
      IndexWriterConfig config = new IndexWriterConfig(schema.indexAnalyzer());
      config.setRAMBufferSizeMB(buffer.megabytes());
      config.setIndexSort(PlaceOrder.sort());
      config.setMergedSegmentWarmer(warmer);
      // Only a commit with its position is worth keeping.
      config.setCommitOnClose(false);
      return new GenerationWriter(schema, directory, new IndexWriter(directory, config));
    } catch (IOException | RuntimeException failed) {
      directory.close();
      throw failed;
    }
  }

  /** What its documents are made with. */
  DocumentSchema schema() {
    return schema;
  }

  /** What reads it while it is written. */
  IndexWriter index() {
    return writer;
  }

  /** Up to where the feed has been applied, committed or not. */
  FeedPosition position() {
    return position;
  }

  /** Up to where a crash would leave it. */
  FeedPosition committed() {
    return committed;
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

  /** Ends the segment that is being filled. */
  void flush() throws IOException {
    writer.flush();
  }

  /** How many documents a reader finds; what is not written yet is written for that. */
  int count() throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(writer)) {
      return reader.numDocs();
    }
  }

  /** Makes everything applied so far, and its position, survive a crash. */
  void commit() throws IOException {
    FeedPosition reached = position;
    writer.setLiveCommitData(new CommitData(reached, schema.stamp()).toUserData().entrySet());
    writer.commit();
    committed = reached;
  }

  /** Whether documents can still be written; a full disk, for one, closes it for good. */
  boolean isOpen() {
    return writer.isOpen();
  }

  /**
   * Gives up writing without committing: what was not committed is read from the feed again. What
   * was read from it can still be searched.
   */
  void stop() throws IOException {
    writer.close();
  }

  /** Stops and lets go of the files. A second call does nothing. */
  @Override
  public void close() throws IOException {
    try (directory) {
      stop();
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
