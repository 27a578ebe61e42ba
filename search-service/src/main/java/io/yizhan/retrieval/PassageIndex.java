package io.yizhan.retrieval;

import io.yizhan.analysis.Analyzers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogByteSizeMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * The words of all passages in a Lucene index on the heap: a passage's number is its place in the
 * list it was built from. Building takes some 8 s for 58,000 articles. Immutable once built; safe
 * for any thread; nothing to close, for memory is all it holds.
 */
final class PassageIndex {

  /**
   * BM25 for short texts of much the same length, the values of the BM25 baselines of the field.
   */
  private static final BM25Similarity SIMILARITY = new BM25Similarity(0.9f, 0.4f);

  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final Map<String, Analyzer> queryAnalyzers;

  private PassageIndex(ByteBuffersDirectory directory, Analyzers analyzers) throws IOException {
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    searcher.setSimilarity(SIMILARITY);
    searcher.setQueryCache(null);
    queryAnalyzers =
        Map.of(
            PassageFields.WORDS, analyzers.queryText(),
            PassageFields.PAIRS, analyzers.bigrams());
  }

  /** Indexes the passages. */
  static PassageIndex of(List<Passage> passages, Analyzers analyzers) throws IOException {
    Analyzer byField =
        new PerFieldAnalyzerWrapper(
            analyzers.bigrams(), Map.of(PassageFields.WORDS, analyzers.indexText()));
    ByteBuffersDirectory directory = new ByteBuffersDirectory();
    // Merging neighbours only, so that numbers stay the places in the list.
    IndexWriterConfig config =
        new IndexWriterConfig(byField)
            .setSimilarity(SIMILARITY)
            .setMergePolicy(new LogByteSizeMergePolicy());
    try (IndexWriter writer = new IndexWriter(directory, config)) {
      for (Passage passage : passages) {
        Document document = new Document();
        document.add(new TextField(PassageFields.WORDS, whole(passage), Field.Store.NO));
        document.add(new TextField(PassageFields.PAIRS, whole(passage), Field.Store.NO));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return new PassageIndex(directory, analyzers);
  }

  /** The BM25 score of every passage allowed in one field; 0 for those without any of the terms. */
  float[] scores(String field, String text, IntPredicate allowed) throws IOException {
    float[] scores = new float[reader.maxDoc()];
    return searcher.search(
        anyTerm(field, text),
        new CollectorManager<AllScores, float[]>() {
          @Override
          public AllScores newCollector() {
            return new AllScores(scores, allowed);
          }

          @Override
          public float[] reduce(Collection<AllScores> collectors) {
            return scores;
          }
        });
  }

  /** How many passages have a pair of characters, as {@link PassageFields#PAIRS} holds them. */
  int passagesWith(String pair) {
    try {
      return reader.docFreq(new Term(PassageFields.PAIRS, pair));
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory cannot fail to be read", impossible);
    }
  }

  /** The most that BM25 gives a passage in which every term of a text stands; 0 without terms. */
  float whole(String field, String text) throws IOException {
    Analyzer analyzer = Objects.requireNonNull(queryAnalyzers.get(field));
    double whole = 0;
    long all = Math.max(1, reader.maxDoc());
    for (String term : AnalyzedTerms.of(analyzer, field, text)) {
      long having = reader.docFreq(new Term(field, term));
      whole += Math.log(1 + (all - having + 0.5) / (having + 0.5));
    }
    return (float) whole;
  }

  /** An article does not repeat what its chapter and its law are about. */
  private static String whole(Passage passage) {
    return String.join(
        " ", passage.title(), passage.path(), passage.text(), String.join(" ", passage.asked()));
  }

  private Query anyTerm(String field, String text) {
    Analyzer analyzer = Objects.requireNonNull(queryAnalyzers.get(field));
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String term : AnalyzedTerms.of(analyzer, field, text)) {
      any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
    }
    return any.build();
  }
}
