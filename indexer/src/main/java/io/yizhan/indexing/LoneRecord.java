package io.yizhan.indexing;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.model.DistrictRecord;
import io.yizhan.schema.DocumentSchema;
import java.io.IOException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A record as an index would hold it, alone and in memory: what is asked of indexed records can be
 * asked of a draft that nobody may find. Stateless; costs the document and some hundred
 * microseconds, and leaves nothing behind.
 */
public final class LoneRecord {

  private LoneRecord() {}

  /**
   * Runs an action on an index that holds this record and nothing else. It cannot be kept: {@link
   * IndexView#keep} does nothing, and its {@link IndexView#pin} names no state.
   */
  public static <T> T withView(DocumentSchema schema, DistrictRecord record, SearchAction<T> action)
      throws IOException {
    IndexWriterConfig config = new IndexWriterConfig(schema.indexAnalyzer());
    config.setIndexSort(PlaceOrder.sort());
    try (ByteBuffersDirectory directory = new ByteBuffersDirectory();
        IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocument(schema.document(record, 1));
      try (DirectoryReader reader = DirectoryReader.open(writer)) {
        return action.search(
            new IndexView(ColumnStore.of(schema.columns()), schema, new IndexSearcher(reader)));
      }
    }
  }
}
