package io.yizhan.indexing;

import io.yizhan.columns.ColumnStore;
import io.yizhan.schema.DocumentSchema;
import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;

/** One state of the index, lent to a {@link SearchAction} and not to be used after it returns. */
public final class IndexView {

  private final ColumnStore columns;
  private final DocumentSchema schema;
  private final IndexSearcher searcher;

  /** What can keep the state; empty for one that nobody returns to. */
  private final Optional<Generation> generation;

  IndexView(Generation generation, IndexSearcher searcher) {
    this.columns = generation.columns();
    this.schema = generation.schema();
    this.searcher = searcher;
    this.generation = Optional.of(generation);
  }

  /** A state that cannot be returned to. */
  IndexView(ColumnStore columns, DocumentSchema schema, IndexSearcher searcher) {
    this.columns = columns;
    this.schema = schema;
    this.searcher = searcher;
    this.generation = Optional.empty();
  }

  /** What to search with. */
  public IndexSearcher searcher() {
    return searcher;
  }

  /** What of its documents is at hand without asking the index. */
  public ColumnStore columns() {
    return columns;
  }

  /** What built it, and what has to read it: analyzers and names. */
  public DocumentSchema schema() {
    return schema;
  }

  /** Names this state, so that it can be told from others and returned to. */
  public IndexPin pin() {
    return generation.map(open -> open.pinOf(searcher)).orElseGet(() -> new IndexPin("", 0));
  }

  /**
   * Keeps this state for {@link LiveIndex#PIN_LIFETIME}, so that {@link LiveIndex#withPinned} finds
   * it again, also after the index has moved to another generation. Costs the files that later
   * merges would have freed.
   */
  public void keep() throws IOException {
    if (generation.isPresent()) {
      generation.get().keep(searcher);
    }
  }
}
