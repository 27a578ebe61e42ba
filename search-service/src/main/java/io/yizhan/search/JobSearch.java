package io.yizhan.search;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.ranking.Ranking;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/**
 * Searches jobs; see the package for the steps. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; a page of hits costs one stored document
 * each.
 */
public final class JobSearch {

  private final JobPages reader;
  private final PagedSearch<JobSearchRequest, JobResults> pages;

  private JobSearch(LiveIndex index, Ranking ranking, Duration time, PageListener listener) {
    this.reader = new JobPages(index.schema(), ranking);
    this.pages = new PagedSearch<>(index, time, listener, reader::read);
  }

  /** A search over an index with the standard ranking. */
  public static JobSearch create(LiveIndex index) {
    return create(index, Ranking.standard());
  }

  /** A search over an index: each state of it by the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index, Ranking ranking) {
    return create(index, ranking, PagedSearch.NO_LIMIT, PageListener.NONE);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   * @param listener is told of each page that is read
   */
  public static JobSearch create(
      LiveIndex index, Ranking ranking, Duration time, PageListener listener) {
    return new JobSearch(index, ranking, time, listener);
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public JobResults search(JobSearchRequest request) throws IOException {
    return pages.search(request);
  }

  /**
   * The same with the parts of each hit's score, in the order of relevance; some searches a hit
   * dearer, and never from the cache.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public JobResults explain(JobSearchRequest request) throws IOException {
    return pages.search(request, reader::explain);
  }

  /** The job with an id, expired or not, as JSON in the contract's format. */
  public Optional<String> find(String id) throws IOException {
    return pages.find(id);
  }

  /** How the caches do. */
  public SearchStats stats() {
    return new SearchStats(pages.figures(), reader.figures());
  }
}
