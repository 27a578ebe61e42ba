package io.yizhan.indexing;

import io.yizhan.schema.DocumentFields;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.Bits;

/**
 * What an index says it holds.
 *
 * @param documents live documents
 * @param versions record version by id; the first document of each id
 * @param surplus ids of further documents of an id, and {@link #NAMELESS} for each without any
 */
record IndexedVersions(long documents, Map<String, Long> versions, List<String> surplus) {

  /** Stands for the id of a document that has none, or no version. */
  static final String NAMELESS = "（无编号）";

  /** Reads all live documents of a reader. */
  static IndexedVersions of(DirectoryReader reader) throws IOException {
    IndexedVersions indexed =
        new IndexedVersions(reader.numDocs(), new HashMap<>(), new ArrayList<>());
    for (LeafReaderContext leaf : reader.leaves()) {
      indexed.addAll(leaf);
    }
    return indexed;
  }

  private void addAll(LeafReaderContext leaf) throws IOException {
    BinaryDocValues ids = DocValues.getBinary(leaf.reader(), DocumentFields.ID);
    NumericDocValues numbers = DocValues.getNumeric(leaf.reader(), DocumentFields.VERSION);
    Bits live = leaf.reader().getLiveDocs();
    for (int document = 0; document < leaf.reader().maxDoc(); document++) {
      if (live != null && !live.get(document)) {
        continue;
      }
      if (!ids.advanceExact(document) || !numbers.advanceExact(document)) {
        surplus.add(NAMELESS);
        continue;
      }
      String id = ids.binaryValue().utf8ToString();
      if (versions.putIfAbsent(id, numbers.longValue()) != null) {
        surplus.add(id);
      }
    }
  }
}
