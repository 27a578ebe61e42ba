package io.yizhan.schema;

import io.yizhan.analysis.Analyzers;
import io.yizhan.columns.ColumnLayout;
import io.yizhan.columns.PlaceOrder;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Location;
import io.yizhan.occupation.OccupationNormalizer;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;

/**
 * How the records of one kind become documents, which is all that an index has to know of them.
 * Immutable; safe for any thread.
 */
public sealed interface DocumentSchema permits JobSchema, WorkerSchema {

  /** The kind of its records. */
  IndexedKind kind();

  /**
   * The document of a record at a version.
   *
   * @throws IllegalArgumentException when the record is of another kind
   */
  Document document(DistrictRecord record, long version);

  /**
   * What the document of a record stands by in the index, as {@link PlaceOrder} has it.
   *
   * @throws IllegalArgumentException when the record is of another kind
   */
  long order(DistrictRecord record);

  /** Which fields of a document are kept at hand while it is searched. */
  ColumnLayout columns();

  /** The names and words behind it. */
  Lexicon lexicon();

  /** What the analyzers of the fields were taken from, for what else must cut text the same way. */
  Analyzers analyzers();

  /** What reads free job titles, so that whoever filters reads them as the index did. */
  OccupationNormalizer normalizer();

  /** The same of a location. */
  static long order(Location location) {
    return location
        .point()
        .map(place -> PlaceOrder.of(place.lat(), place.lon()))
        .orElse(PlaceOrder.LAST);
  }

  /** What an index built with this schema is stamped with: {@code 5/3f9a2c41b07d}. */
  default String stamp() {
    return kind().stamp(lexicon());
  }

  /** The analyzer of each text field while indexing and highlighting. */
  default Analyzer indexAnalyzer() {
    return DocumentFields.perField(
        analyzers().indexText(), analyzers().bigrams(), analyzers().indexPinyin());
  }

  /** The analyzer of each text field for a query: its terms are a subset of the indexed ones. */
  default Analyzer queryAnalyzer() {
    return DocumentFields.perField(
        analyzers().queryText(), analyzers().bigrams(), analyzers().queryPinyin());
  }
}
