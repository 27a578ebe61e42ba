package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.engine.Budget;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Page after page on the state of the index that the first one was read from; identical requests
 * within the same second on the same state are answered from a cache. Safe for any thread.
 *
 * @param <R> what is asked
 * @param <P> what is answered
 */
final class PagedSearch<R extends SearchRequest<?, R>, P extends SearchPage> {

  /** For those who wait as long as it takes. */
  static final Duration NO_LIMIT = Duration.ofNanos(Long.MAX_VALUE);

  /**
   * Size of the answers kept, in characters: some thousand ordinary pages, some tens of the
   * largest.
   */
  private static final long MAX_CACHED_CHARS = 16_000_000;

  /** What an answer weighs beside the records of its hits. */
  private static final int FIXED_CHARS = 4_000;

  /** The clock is part of the question, so what nobody asks again soon is never asked again. */
  private static final Duration CACHED_FOR = Duration.ofMinutes(1);

  private final LiveIndex index;
  private final Duration time;
  private final PageListener listener;
  private final PageReader<R, P> pages;
  private final Cache<CacheKey<R>, P> cache =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_CHARS)
          .weigher((CacheKey<R> _, P page) -> FIXED_CHARS + page.chars())
          .expireAfterAccess(CACHED_FOR)
          .recordStats()
          .build();

  /**
   * A search that reads its pages from one state of an index at a time.
   *
   * @param time that a page may take, waiting for nothing else
   * @param listener is told of each page that is read
   */
  PagedSearch(LiveIndex index, Duration time, PageListener listener, PageReader<R, P> pages) {
    this.time = time;
    this.listener = listener;
    this.index = index;
    this.pages = pages;
  }

  /**
   * Reads one page.
   *
   * @param <R> what is asked
   * @param <P> what is answered
   */
  @FunctionalInterface
  interface PageReader<R, P> {

    /**
     * Reads a page from one state of the index.
     *
     * @param asOf the clock that scores are reckoned with: that of the first page
     * @param after where the page before ended
     * @param budget for all that is asked
     */
    P read(IndexView view, R request, Instant asOf, Optional<PageEnd> after, Budget budget)
        throws IOException;
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  P search(R request) throws IOException {
    if (request.cursor().isPresent()) {
      return next(request, pages);
    }
    return index.withNewest(
        view -> {
          CacheKey<R> key = new CacheKey<>(request, view.pin());
          P cached = cache.getIfPresent(key);
          if (cached == null) {
            cached = first(view, request, pages);
            if (!cached.isPartial()) {
              cache.put(key, cached);
            }
          } else if (cached.nextCursor().isPresent()) {
            view.keep();
          }
          return cached;
        });
  }

  /**
   * Answers one request with pages that are read otherwise, past the cache.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  P search(R request, PageReader<R, P> reader) throws IOException {
    return request.cursor().isPresent()
        ? next(request, reader)
        : index.withNewest(view -> first(view, request, reader));
  }

  /** The record with an id as it is shown, as JSON in the contract's format. */
  Optional<String> find(String id) throws IOException {
    return index.withNewest(
        view -> {
          TopDocs found = view.searcher().search(new TermQuery(new Term(DocumentFields.ID, id)), 1);
          if (found.scoreDocs.length == 0) {
            return Optional.empty();
          }
          ShownRecords records = ShownRecords.of(view.searcher().getIndexReader());
          return Optional.of(records.json(found.scoreDocs[0].doc));
        });
  }

  /** How the cache of answers does. */
  SearchStats.CacheFigures figures() {
    return SearchStats.CacheFigures.of(cache);
  }

  private record CacheKey<R>(R request, IndexPin pin) {}

  private P first(IndexView view, R request, PageReader<R, P> reader) throws IOException {
    return read(view, request, request.now(), Optional.empty(), reader);
  }

  private P read(
      IndexView view, R request, Instant asOf, Optional<PageEnd> after, PageReader<R, P> reader)
      throws IOException {
    Budget budget = Budget.of(time);
    P page = reader.read(view, request, asOf, after, budget);
    listener.read(budget.usedShare(), page.isPartial());
    return page;
  }

  private P next(R request, PageReader<R, P> reader) throws IOException {
    Cursor cursor = Cursor.read(request.cursor().orElseThrow(), request.question());
    return index.withPinned(cursor.pin(), view -> next(view, request, cursor, reader));
  }

  private P next(IndexView view, R request, Cursor cursor, PageReader<R, P> reader)
      throws IOException {
    if (!view.pin().equals(cursor.pin())) {
      throw new ExpiredCursorException();
    }
    // The clock has moved on since the first page: it decides what is open, not the order.
    Instant asOf = cursor.asOf();
    R onward = request.now().isBefore(asOf) ? request.at(asOf) : request;
    return read(view, onward, asOf, Optional.of(cursor.end().in(view)), reader);
  }
}
