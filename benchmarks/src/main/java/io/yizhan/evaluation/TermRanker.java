package io.yizhan.evaluation;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.JobFields;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongPoint;
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
      new Sort(SortField.FIELD_SCORE, new SortField(JobFields.ID, SortField.Type.STRING));

  private final String name;
  private final LiveIndex index;
  private final Analyzer analyzer;
  private final List<String> fields;
  private final Query open;

  private TermRanker(
      String name, LiveIndex index, Analyzer analyzer, List<String> fields, Instant now) {
    this.name = name;
    this.index = index;
    this.analyzer = analyzer;
    this.fields = fields;
    this.open =
        LongPoint.newRangeQuery(JobFields.VALID_UNTIL, now.toEpochMilli() + 1, Long.MAX_VALUE);
  }

  /** Pairs of characters, without any dictionary. */
  static TermRanker bigrams(DistrictIndex district, Instant now) {
    return new TermRanker(
        "bigram-bm25",
        district.index(),
        district.schema().queryAnalyzer(),
        List.of(JobFields.TITLE_BIGRAM, JobFields.BODY_BIGRAM),
        now);
  }

  /** HanLP's words. */
  static TermRanker words(DistrictIndex district, Instant now) {
    return new TermRanker(
        "hanlp-terms",
        district.index(),
        district.schema().queryAnalyzer(),
        List.of(
            JobFields.TITLE,
            JobFields.TRADE,
            JobFields.DESCRIPTION,
            JobFields.EMPLOYER,
            JobFields.DETAILS),
        now);
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
