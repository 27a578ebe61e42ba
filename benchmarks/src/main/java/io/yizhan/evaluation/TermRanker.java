package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.WorkerFields;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * The baseline everybody gets for nothing: any term in any of some fields, the BM25 scores added,
 * no boosts, no freshness; equal scores by id.
 */
final class TermRanker implements Ranker {

  private static final Sort BY_SCORE =
      new Sort(SortField.FIELD_SCORE, new SortField(JobFields.ID, SortField.Type.STRING_VAL));

  private final String name;
  private final LiveIndex index;
  private final Analyzer analyzer;
  private final List<String> fields;
  private final Query open;

  private TermRanker(String name, Searched searched, List<String> fields) {
    this.name = name;
    this.index = searched.index;
    this.analyzer = searched.analyzer;
    this.fields = fields;
    this.open = searched.open;
  }

  /**
   * What is ranked.
   *
   * @param index where it stands
   * @param analyzer of queries
   * @param open what may be found at all
   */
  record Searched(LiveIndex index, Analyzer analyzer, Query open) {

    /** Jobs that are open at a moment. */
    static Searched openJobs(LiveIndex index, Instant now) {
      return new Searched(
          index,
          index.schema().queryAnalyzer(),
          NumericDocValuesField.newSlowRangeQuery(
              JobFields.VALID_UNTIL, now.toEpochMilli() + 1, Long.MAX_VALUE));
    }

    /** Workers who look for work. */
    static Searched activeWorkers(LiveIndex index) {
      return new Searched(
          index,
          index.schema().queryAnalyzer(),
          NumericDocValuesField.newSlowExactQuery(WorkerFields.ACTIVE, 1));
    }
  }

  /** Pairs of characters, without any dictionary. */
  static TermRanker bigrams(Searched searched, List<String> fields) {
    return new TermRanker("bigram-bm25", searched, fields);
  }

  /** HanLP's words. */
  static TermRanker words(Searched searched, List<String> fields) {
    return new TermRanker("hanlp-terms", searched, fields);
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public List<String> rank(String text) throws IOException {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    for (String field : fields) {
      for (String term : Terms.of(analyzer, field, text)) {
        any.add(new TermQuery(new Term(field, term)), Occur.SHOULD);
      }
    }
    Query query =
        new BooleanQuery.Builder().add(any.build(), Occur.MUST).add(open, Occur.FILTER).build();
    return index.withNewest(view -> ids(view.searcher(), query));
  }

  private static List<String> ids(IndexSearcher searcher, Query query) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc found : searcher.search(query, Measure.DEPTH, BY_SCORE).scoreDocs) {
      BytesRef id = (BytesRef) ((FieldDoc) found).fields[1];
      ids.add(id.utf8ToString());
    }
    return ids;
  }
}
