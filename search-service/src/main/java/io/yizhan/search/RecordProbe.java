package io.yizhan.search;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PointColumn;
import io.yizhan.engine.Engine;
import io.yizhan.geo.GeoPoint;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.JobFields;
import java.io.Closeable;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;

/**
 * One record in an index of its own, of which searches can be asked. Each answer costs what the
 * {@link Engine} costs on one document, some ten microseconds. One thread.
 *
 * @param <R> what is asked
 */
public final class RecordProbe<R extends SearchRequest<?, R>> implements Closeable {

  /** Fields whose terms can lead to a search: those of facets, and those of words. */
  private static final List<String> LEADING =
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
  private final IndexSearcher searcher;
  private final ColumnStore columns;
  private final StandingParts<R> parts;
  private final IndexReader all;
  private final Instant now;
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
    this.searcher = new IndexSearcher(reader);
    searcher.setQueryCache(null);
    this.columns = columns;
    this.parts = parts;
    this.all = all;
    this.now = now;
    PointColumn places = columns.of(leaf()).points(JobFields.LOCATION);
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

  /** Whether a search, a clause or a whole one, would find the record. */
  public boolean answers(R request) throws IOException {
    return Engine.over(columns, DocumentFields.ID)
            .answer(searcher, parts.question(request, all, now))
            .total()
        > 0;
  }

  /** Where the record is, as precisely as columns hold it. */
  public Optional<GeoPoint> place() {
    return place;
  }

  /** Hands over every term of the record that a search can be reached by. */
  public void eachTerm(Consumer<Term> consumer) throws IOException {
    for (String field : LEADING) {
      Terms terms = leaf().terms(field);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef text = each.next(); text != null; text = each.next()) {
          consumer.accept(new Term(field, BytesRef.deepCopyOf(text)));
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }

  private LeafReader leaf() {
    return reader.leaves().getFirst().reader();
  }
}
