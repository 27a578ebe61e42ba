package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import java.io.IOException;
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
   * @param idField a sorted doc value that no two documents share
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
    return new EngineSearch(searcher, columns, idField, question, budget).run();
  }
}
