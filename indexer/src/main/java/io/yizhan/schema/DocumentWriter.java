package io.yizhan.schema;

import io.yizhan.codec.RecordCodec;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.geo.GeoPoint;
import io.yizhan.model.DistrictRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
   * field for each text.
   */
  static final String BETWEEN_TEXTS = "\n";

  private static final FieldType WITHOUT_POSITIONS = withoutPositions();

  private final DocumentTexts texts;
  private final Document document = new Document();

  /**
   * Begins a document with its identity.
   *
   * @param texts how its texts become terms
   * @param shown the record as searches show it
   */
  DocumentWriter(DocumentTexts texts, DistrictRecord shown, long version) {
    this.texts = texts;
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
  void words(String field, Collection<String> given) {
    texts(field, given, texts.words(), TextField.TYPE_NOT_STORED);
  }

  /** Texts that are searched by their pairs of characters, each by itself. */
  void pairs(String field, Collection<String> given) {
    texts(field, given, texts.pairs(), WITHOUT_POSITIONS);
  }

  /** Texts that are searched by the sounds of their words, each by itself. */
  void sounds(String field, Collection<String> given) {
    texts(field, given, texts.sounds(), WITHOUT_POSITIONS);
  }

  /** A long text is a field of its own, short ones that follow each other are one together. */
  private void texts(String field, Collection<String> given, RecurringTexts known, FieldType type) {
    List<String> shortTexts = new ArrayList<>();
    List<TermList> terms = new ArrayList<>();
    for (String text : given) {
      if (RecurringTexts.isShort(text)) {
        shortTexts.add(text);
        terms.add(known.terms(text));
        continue;
      }
      addShort(field, shortTexts, terms, type);
      shortTexts.clear();
      terms.clear();
      document.add(new Field(field, text, type));
    }
    addShort(field, shortTexts, terms, type);
  }

  private void addShort(
      String field, List<String> shortTexts, List<TermList> terms, FieldType type) {
    if (terms.stream().anyMatch(list -> list.size() > 0)) {
      document.add(new TermListField(field, shortTexts, terms, type));
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
