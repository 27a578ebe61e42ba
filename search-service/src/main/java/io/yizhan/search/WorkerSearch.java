package io.yizhan.search;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.IndexedKind;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Searches workers, for those who may see them; see the package for the steps, which are those of
 * jobs. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; availability is decided once for each
 * different one.
 */
public final class WorkerSearch {

  private final WorkerPages reader;
  private final PagedSearch<WorkerSearchRequest, WorkerResults> pages;

  private WorkerSearch(LiveIndex index, Ranking ranking, Duration time, PageListener listener) {
    this.reader = new WorkerPages(index.schema(), ranking);
    this.pages = new PagedSearch<>(index, time, listener, reader::read);
  }

  /** A search over an index of workers with the standard ranking. */
  public static WorkerSearch create(LiveIndex index) {
    return create(index, Ranking.standard());
  }

  /**
   * A search over an index of workers: each state of it by the schema and the lexicon that built
   * it.
   */
  public static WorkerSearch create(LiveIndex index, Ranking ranking) {
    return create(index, ranking, PagedSearch.NO_LIMIT, PageListener.NONE);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   * @param listener is told of each page that is read
   */
  public static WorkerSearch create(
      LiveIndex index, Ranking ranking, Duration time, PageListener listener) {
    if (index.schema().kind() != IndexedKind.WORKER) {
      throw new IllegalArgumentException(
          "index must be one of workers; got: " + index.schema().kind());
    }
    return new WorkerSearch(index, ranking, time, listener);
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public WorkerResults search(WorkerSearchRequest request) throws IOException {
    return pages.search(request);
  }

  /**
   * The same with the parts of each hit's score, in the order of relevance; some searches a hit
   * dearer, and never from the cache.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public WorkerResults explain(WorkerSearchRequest request) throws IOException {
    return pages.search(request, reader::explain);
  }

  /** The worker with an id as they are shown, as JSON in the contract's format. */
  public Optional<String> find(String id) throws IOException {
    return pages.find(id);
  }

  /** How the caches do. */
  public SearchStats stats() {
    return new SearchStats(pages.figures(), reader.figures());
  }
}
