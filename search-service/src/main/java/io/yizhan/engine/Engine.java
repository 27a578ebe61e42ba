package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.SegmentColumns;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;

/**
 * Answers questions about the documents of one index; see the package. Immutable; safe for any
 * thread.
 *
 * <p>Cost is that of the postings of the text or of what leads in its place, an array access for
 * each condition and each document that leads, and the page. Allocation is that of the counts and
 * the page.
 */
public final class Engine {

  private final ColumnStore columns;
  private final String idField;

  private Engine(ColumnStore columns, String idField) {
    this.columns = columns;
    this.idField = idField;
  }

  /**
   * An engine over columns.
   *
   * @param columns of the index that will be searched
   * @param idField a binary doc value that no two documents share
   */
  public static Engine over(ColumnStore columns, String idField) {
    return new Engine(columns, idField);
  }

  /** Answers a question about one state of the index. */
  public Answer answer(IndexSearcher searcher, Question question) throws IOException {
    return answer(searcher, question, Budget.unlimited());
  }

  /**
   * Answers a question as far as a budget goes. When that is spent the answer is {@link
   * Answer#isPartial partial}: the best of the documents seen, and counts of those alone.
   */
  public Answer answer(IndexSearcher searcher, Question question, Budget budget)
      throws IOException {
    EngineSearch search = new EngineSearch(searcher, columns, idField, question, budget);
    Answer answer = search.run();
    return search.hasRoomForHeldBack() && !answer.isPartial()
        ? filled(answer, searcher, question, budget)
        : answer;
  }

  /** Filters on one state of the index, which share what they find out about values. */
  public DocFilters filters(IndexSearcher searcher) throws IOException {
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      // All segments before the first number of a set is taken: it may stand in any of them.
      SegmentColumns _ = columns.of(leaf.reader());
    }
    return new DocFilters(
        new BoundConditions(searcher, columns, new BudgetedScan(Budget.unlimited())));
  }

  /** What makes up the score of documents under a question, text and each preference. */
  public List<Explanation> explain(IndexSearcher searcher, Question question, List<Hit> hits)
      throws IOException {
    return new ScoreExplainer(searcher, columns, question).explain(hits);
  }

  /** The same answer, its page filled up with the best of those that were held back. */
  private Answer filled(Answer answer, IndexSearcher searcher, Question question, Budget budget)
      throws IOException {
    Question unlimited = question.unlimited(question.spread().orElseThrow());
    Answer all = new EngineSearch(searcher, columns, idField, unlimited, budget).run();
    if (all.isPartial()) {
      return answer;
    }
    Set<Hit> page = new LinkedHashSet<>(answer.hits());
    page.addAll(all.hits());
    return answer.withHits(page.stream().limit(question.size()).toList());
  }
}
