package io.yizhan.search;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PointColumn;
import io.yizhan.engine.Condition;
import io.yizhan.engine.DocFilters;
import io.yizhan.engine.Engine;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.JobFields;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * One record in an index of its own, of which searches can be asked. Conditions are decided by the
 * {@link Engine} on its one document, words by look-ups. One thread.
 *
 * @param <R> what is asked
 */
public final class RecordProbe<R extends SearchRequest<?, R>> implements Closeable {

  /** Fields whose terms can lead to a search: those of facets, and those of words. */
  static final List<String> LEADING =
      Stream.concat(
              Stream.of(
                  JobFields.OCCUPATION,
                  JobFields.REGION,
                  JobFields.AREA,
                  JobFields.STATION,
                  JobFields.BENEFIT,
                  JobFields.SKILL,
                  JobFields.CERTIFICATE),
              Stream.concat(
                  QueryWord.fields().stream(),
                  Stream.of(
                      DocumentFields.TITLE_BIGRAM,
                      DocumentFields.BODY_BIGRAM,
                      DocumentFields.TITLE_PINYIN)))
          .toList();

  private final ByteBuffersDirectory directory;
  private final DirectoryReader reader;
  private final StandingParts<R> parts;
  private final Instant now;
  private final OccurringWords occurring;
  private final RecordTerms terms;
  private final DocFilters filters;
  private final boolean isOpen;
  private final Optional<GeoPoint> place;

  private RecordProbe(
      ByteBuffersDirectory directory,
      DirectoryReader reader,
      ColumnStore columns,
      StandingParts<R> parts,
      IndexReader all,
      Instant now)
      throws IOException {
    this.directory = directory;
    this.reader = reader;
    this.parts = parts;
    this.now = now;
    this.occurring = new OccurringWords(all);
    IndexSearcher searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.terms = new RecordTerms(searcher, LEADING);
    this.filters = Engine.over(columns, DocumentFields.ID).filters(searcher);
    this.isOpen = meets(parts.open(now).stream().toList());
    PointColumn places = columns.of(leaf().reader()).points(JobFields.LOCATION);
    this.place =
        places.has(0)
            ? Optional.of(new GeoPoint(places.latDegrees(0), places.lonDegrees(0)))
            : Optional.empty();
  }

  /**
   * A probe of a document.
   *
   * @param all the index that tells which words occur at all
   */
  static <R extends SearchRequest<?, R>> RecordProbe<R> of(
      DocumentSchema schema,
      Document document,
      StandingParts<R> parts,
      IndexReader all,
      Instant now)
      throws IOException {
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    IndexWriterConfig config = new IndexWriterConfig(schema.indexAnalyzer());
    config.setMergeScheduler(new SerialMergeScheduler());
    config.setUseCompoundFile(false);
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      writer.addDocument(document);
    }
    return new RecordProbe<>(
        directory,
        DirectoryReader.open(directory),
        ColumnStore.of(schema.columns()),
        parts,
        all,
        now);
  }

  /** Reads a clause at the moment of this probe; a text costs its segmentation. */
  public ReadClause read(R clause) {
    return parts.read(clause, now);
  }

  /** The day of this probe, where the district is. */
  public LocalDate today() {
    return LocalDate.ofInstant(now, TypedQuestion.ZONE);
  }

  /** Whether a search for what a clause asks would find the record. Some microseconds. */
  public boolean answers(ReadClause clause) throws IOException {
    return isOpen
        && meets(clause.conditions())
        && (clause.words().isEmpty() || clause.words().get().finds(terms, occurring, parts.text()));
  }

  /** Where the record is, as precisely as columns hold it. */
  public Optional<GeoPoint> place() {
    return place;
  }

  /** Hands over every term of the record that a search can be reached by. */
  public void eachTerm(Consumer<Term> consumer) {
    terms.each(consumer);
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private boolean meets(List<Condition> conditions) throws IOException {
    return filters.of(conditions).in(leaf()).get(0);
  }

  private LeafReaderContext leaf() {
    return reader.leaves().getFirst();
  }
}
