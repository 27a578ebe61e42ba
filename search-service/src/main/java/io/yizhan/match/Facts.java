package io.yizhan.match;

import io.yizhan.columns.PointColumn;
import io.yizhan.columns.SegmentColumns;
import io.yizhan.schema.DocumentFields;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** What rules and scores ask of one document: columns, and where one stands in them. One thread. */
abstract class Facts {

  private final LeafReader reader;
  private final PointColumn places;

  /** Opened when the first id is asked for: most documents are passed over without. */
  private @Nullable BinaryDocValues ids;

  /** Number of the document in its segment. */
  private int doc;

  Facts(LeafReaderContext leaf, SegmentColumns columns, String placeField) {
    reader = leaf.reader();
    places = columns.points(placeField);
  }

  /** Moves to a document. */
  final void at(int document) {
    doc = document;
  }

  /** Where it stands. */
  final int doc() {
    return doc;
  }

  /** The record's id, a copy. */
  final BytesRef id() {
    try {
      BinaryDocValues open = ids;
      if (open == null || open.docID() > doc) {
        open = DocValues.getBinary(reader, DocumentFields.ID);
        ids = open;
      }
      return open.advanceExact(doc) ? BytesRef.deepCopyOf(open.binaryValue()) : new BytesRef();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Whether its place is known. */
  final boolean hasPlace() {
    return places.has(doc);
  }

  /** Latitude in degrees. */
  final double lat() {
    return places.latDegrees(doc);
  }

  /** Longitude in degrees. */
  final double lon() {
    return places.lonDegrees(doc);
  }
}
