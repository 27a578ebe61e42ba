package io.yizhan.schema;

import io.yizhan.codec.RecordCodec;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.DistrictRecord;
import java.util.Collection;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Writes the fields of one document in the forms that every kind shares. One thread.
 *
 * <p>A field costs what the index has of it, so each has what is asked and no more: terms with
 * positions where phrases are, terms alone for pairs and sounds, doc values alone for what stands
 * in columns. See docs/decisions/0019.
 */
final class DocumentWriter {

  private static final RecordCodec CODEC = RecordCodec.create();

  /**
   * Stands between texts of one field: it gives no term and no gap, so the terms are those of a
   * field for each text, and a text is taken up once instead of ten times.
   */
  private static final String BETWEEN_TEXTS = "\n";

  private static final FieldType WITHOUT_POSITIONS = withoutPositions();

  private final Document document = new Document();

  /**
   * Begins a document with its identity.
   *
   * @param shown the record as searches show it
   */
  DocumentWriter(DistrictRecord shown, long version) {
    document.add(new StringField(DocumentFields.ID, shown.id(), Field.Store.NO));
    document.add(new BinaryDocValuesField(DocumentFields.ID, new BytesRef(shown.id())));
    document.add(new NumericDocValuesField(DocumentFields.VERSION, version));
    document.add(new BinaryDocValuesField(DocumentFields.RECORD, new BytesRef(CODEC.print(shown))));
  }

  /** The document, to which more may be added. */
  Document document() {
    return document;
  }

  /** Texts that are searched by their words and by what stands side by side. */
  void words(String field, Collection<String> texts) {
    String all = String.join(BETWEEN_TEXTS, texts);
    if (!all.isBlank()) {
      document.add(new TextField(field, all, Field.Store.NO));
    }
  }

  /** Texts of which each term is asked for by itself: pairs of characters, sounds. */
  void pieces(String field, Collection<String> texts) {
    String all = String.join(BETWEEN_TEXTS, texts);
    if (!all.isBlank()) {
      document.add(new Field(field, all, WITHOUT_POSITIONS));
    }
  }

  /** Values that are filtered and counted: terms and a set. */
  void facet(String field, Collection<String> values) {
    for (String value : values) {
      document.add(new KeywordField(field, value, Field.Store.NO));
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

  /** Its one place, and what it stands by in the index. */
  void place(String field, GeoPoint place) {
    document.add(new LatLonDocValuesField(field, place.lat(), place.lon()));
    document.add(PlaceOrder.field(place.lat(), place.lon()));
  }

  /** A number. */
  void number(String field, long number) {
    document.add(new NumericDocValuesField(field, number));
  }

  /** A number, as a sortable long. */
  void number(String field, double number) {
    document.add(new NumericDocValuesField(field, NumericUtils.doubleToSortableLong(number)));
  }

  private static FieldType withoutPositions() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }
}
