package io.yizhan.schema;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/**
 * The records that documents were made of, as the JSON they are shown as. One read of a mapped file
 * each. One thread.
 */
public final class ShownRecords {

  private final List<LeafReaderContext> leaves;

  private ShownRecords(List<LeafReaderContext> leaves) {
    this.leaves = leaves;
  }

  /** The records of a state of the index. */
  public static ShownRecords of(IndexReader reader) {
    return new ShownRecords(reader.leaves());
  }

  /** The JSON of a document's record. */
  public String json(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    BinaryDocValues records = leaf.reader().getBinaryDocValues(JobFields.RECORD);
    if (records == null || !records.advanceExact(doc - leaf.docBase)) {
      throw new IllegalArgumentException("document must have a record; got: " + doc);
    }
    BytesRef json = records.binaryValue();
    return new String(json.bytes, json.offset, json.length, StandardCharsets.UTF_8);
  }
}
