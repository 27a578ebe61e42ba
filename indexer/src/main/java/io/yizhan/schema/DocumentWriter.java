package io.yizhan.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.yizhan.codec.RecordCodec;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.DistrictRecord;
import java.util.Collection;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** Writes the fields of one document in the forms that every kind shares. One thread. */
final class DocumentWriter {

  private static final RecordCodec CODEC = RecordCodec.create();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Document document = new Document();

  /**
   * Begins a document with its identity.
   *
   * @param shown the record as searches show it
   */
  DocumentWriter(DistrictRecord shown, long version) {
    document.add(new StringField(DocumentFields.ID, shown.id(), Field.Store.NO));
    document.add(new SortedDocValuesField(DocumentFields.ID, new BytesRef(shown.id())));
    document.add(new NumericDocValuesField(DocumentFields.VERSION, version));
    document.add(new BinaryDocValuesField(DocumentFields.RECORD, new BytesRef(json(shown))));
  }

  /** The document, to which more may be added. */
  Document document() {
    return document;
  }

  /** Texts that are searched by their words; empty ones are left out. */
  void words(String field, Collection<String> texts) {
    for (String text : texts) {
      if (!text.isEmpty()) {
        document.add(new TextField(field, text, Field.Store.NO));
      }
    }
  }

  /** Values that are filtered and counted: terms and a set. */
  void facet(String field, Collection<String> values) {
    for (String value : values) {
      document.add(new StringField(field, value, Field.Store.NO));
      set(field, new BytesRef(value));
    }
  }

  /** A value that stands in a set alone. */
  void set(String field, BytesRef value) {
    document.add(new SortedSetDocValuesField(field, value));
  }

  /** Texts that stand in a set. */
  void sets(String field, Collection<String> values) {
    values.forEach(value -> set(field, new BytesRef(value)));
  }

  /** Its one place: point, doc value, and what it stands by in the index. */
  void place(String field, GeoPoint place) {
    document.add(new LatLonPoint(field, place.lat(), place.lon()));
    document.add(new LatLonDocValuesField(field, place.lat(), place.lon()));
    document.add(PlaceOrder.field(place.lat(), place.lon()));
  }

  /** A number: point and doc value. */
  void number(String field, long number) {
    document.add(new LongField(field, number, Field.Store.NO));
  }

  /** A number: point and doc value. */
  void number(String field, double number) {
    document.add(new DoubleField(field, number, Field.Store.NO));
  }

  private static byte[] json(DistrictRecord record) {
    try {
      return JSON.writeValueAsBytes(CODEC.encode(record));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values cannot fail to print", impossible);
    }
  }
}
