package io.yizhan.indexing;

import io.yizhan.columns.ColumnStore;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, lent to a {@link SearchAction} and not to be used after it returns. */
public final class IndexView {

  private final Generation generation;
  private final IndexSearcher searcher;

  IndexView(Generation generation, IndexSearcher searcher) {
    this.generation = generation;
    this.searcher = searcher;
  }

  /** What to search with. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** What of its documents is at hand without asking the index. */
  public ColumnStore columns() {
    return generation.columns();
  }

  /** What built it, and what has to read it: analyzers and names. */
  public JobSchema schema() {
    return generation.schema();
  }

  /** Names this state, so that it can be told from others and returned to. */
  public IndexPin pin() {
    return generation.pinOf(searcher);
  }

  /**
   * Keeps this state for {@link LiveIndex#PIN_LIFETIME}, so that {@link LiveIndex#withPinned} finds
   * it again, also after the index has moved to another generation. Costs the files that later
   * merges would have freed.
   */
  public void keep() throws IOException {
    generation.keep(searcher);
  }
}
