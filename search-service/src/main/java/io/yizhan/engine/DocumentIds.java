package io.yizhan.engine;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;

/** Reads ids in any order; cheapest in the order of documents. One thread. */
final class DocumentIds implements TopHits.IdReader {

  private final List<LeafReaderContext> leaves;
  private final String field;
  private final BinaryDocValues[] opened;

  DocumentIds(List<LeafReaderContext> leaves, String field) {
    this.leaves = leaves;
    this.field = field;
    this.opened = new BinaryDocValues[leaves.size()];
  }

  @Override
  public BytesRef id(int doc) throws IOException {
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
    int inLeaf = doc - leaf.docBase;
    BinaryDocValues open = opened[leaf.ord];
    if (open == null || open.docID() > inLeaf) {
      open = DocValues.getBinary(leaf.reader(), field);
      opened[leaf.ord] = open;
    }
    return open.advanceExact(inLeaf) ? BytesRef.deepCopyOf(open.binaryValue()) : new BytesRef();
  }
}
