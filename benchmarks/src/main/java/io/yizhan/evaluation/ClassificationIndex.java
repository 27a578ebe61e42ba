package io.yizhan.evaluation;

import io.yizhan.lexicon.Occupation;
import io.yizhan.lexicon.Occupations;
import io.yizhan.occupation.LabeledText;
import io.yizhan.occupation.OccupationGuess;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * What anybody gets for nothing: the classification as documents, one an occupation, ranked by BM25
 * on pairs of characters; names and aliases count three times. In memory; one thread.
 */
final class ClassificationIndex implements Closeable {

  private static final String CODE = "code";
  private static final String NAMES = "names";
  private static final String DESCRIPTION = "description";
  private static final float NAMES_BOOST = 3;
  private static final int DEPTH = 10;

  private final ByteBuffersDirectory directory;
  private final DirectoryReader reader;
  private final Occupations occupations;
  private final Analyzer analyzer;

  private ClassificationIndex(
      ByteBuffersDirectory directory, Occupations occupations, Analyzer analyzer)
      throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.occupations = occupations;
    this.analyzer = analyzer;
  }

  /** Indexes the names and definitions among the texts; titles are left out. */
  static ClassificationIndex of(Occupations occupations, List<LabeledText> texts, Analyzer analyzer)
      throws IOException {
    Map<String, Document> documents = new LinkedHashMap<>();
    for (Occupation occupation : occupations.all()) {
      Document document = new Document();
      document.add(new StringField(CODE, occupation.code(), Field.Store.YES));
      document.add(new TextField(NAMES, occupation.name(), Field.Store.NO));
      documents.put(occupation.code(), document);
    }
    for (LabeledText text : texts) {
      Document document = documents.get(text.code());
      if (document != null) {
        switch (text.kind()) {
          case TITLE -> {}
          case NAME -> document.add(new TextField(NAMES, text.text(), Field.Store.NO));
          case DEFINITION -> document.add(new TextField(DESCRIPTION, text.text(), Field.Store.NO));
        }
      }
    }
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      writer.addDocuments(documents.values());
    }
    return new ClassificationIndex(directory, occupations, analyzer);
  }

  /** The ten best codes for a title; BM25 knows no confidence, so it is 0. */
  List<OccupationGuess> rank(String title) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : Terms.of(analyzer, NAMES, title)) {
      any.add(new BoostQuery(new TermQuery(new Term(NAMES, term)), NAMES_BOOST), Occur.SHOULD);
      any.add(new TermQuery(new Term(DESCRIPTION, term)), Occur.SHOULD);
    }
    IndexSearcher searcher = new IndexSearcher(reader);
    List<OccupationGuess> guesses = new ArrayList<>();
    for (ScoreDoc found : searcher.search(any.build(), DEPTH).scoreDocs) {
      String code = searcher.storedFields().document(found.doc).get(CODE);
      occupations
          .byCode(code)
          .map(each -> new OccupationGuess(each.code(), each.name(), each.level(), 0))
          .ifPresent(guesses::add);
    }
    return guesses;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
