package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Hit;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PerSchema;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;

/**
 * Searches jobs; see the package for the steps. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; a page of hits costs one stored document
 * each.
 */
public final class JobSearch {

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
  private final PerSchema<SearchParts> parts = new PerSchema<>(SearchParts::of);
  private final Cache<CacheKey, JobResults> cache =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_CHARS)
          .weigher((CacheKey _, JobResults results) -> chars(results))
          .expireAfterAccess(CACHED_FOR)
          .recordStats()
          .build();

  private JobSearch(LiveIndex index) {
    this.index = index;
    SearchParts _ = parts.of(index.schema());
  }

  /** A search over an index: each state of it by the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index) {
    return new JobSearch(index);
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public JobResults search(JobSearchRequest request) throws IOException {
    if (request.cursor().isPresent()) {
      Cursor cursor = Cursor.read(request.cursor().get(), request);
      return index.withPinned(cursor.pin(), view -> next(view, request, cursor));
    }
    return index.withNewest(
        view -> {
          CacheKey key = new CacheKey(request, view.pin());
          JobResults cached = cache.getIfPresent(key);
          if (cached == null) {
            cached = run(view, request, request.now(), Optional.empty());
            cache.put(key, cached);
          } else if (cached.nextCursor().isPresent()) {
            view.keep();
          }
          return cached;
        });
  }

  /** The job with an id, expired or not, as JSON in the contract's format. */
  public Optional<String> find(String id) throws IOException {
    return index.withNewest(
        view -> {
          TopDocs found = view.searcher().search(new TermQuery(new Term(JobFields.ID, id)), 1);
          if (found.scoreDocs.length == 0) {
            return Optional.empty();
          }
          ShownRecords records = ShownRecords.of(view.searcher().getIndexReader());
          return Optional.of(records.json(found.scoreDocs[0].doc));
        });
  }

  /** How the cache of answers does. */
  public CacheStats cacheStats() {
    return cache.stats();
  }

  private record CacheKey(JobSearchRequest request, IndexPin pin) {}

  private JobResults next(IndexView view, JobSearchRequest request, Cursor cursor)
      throws IOException {
    if (!view.pin().equals(cursor.pin())) {
      throw new ExpiredCursorException();
    }
    // The clock has moved on since the first page: it decides what is open, not the order.
    Instant asOf = cursor.asOf();
    JobSearchRequest onward =
        request.now().isBefore(asOf) ? request.toBuilder().now(asOf).build() : request;
    return run(view, onward, asOf, Optional.of(cursor.last()));
  }

  private JobResults run(
      IndexView view, JobSearchRequest request, Instant asOf, Optional<RankKey> after)
      throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    SearchParts by = parts.of(view.schema());
    Optional<TextQuery> text = by.texts().read(request.text());
    Question question = by.queries().build(request, text, reader, asOf, after, request.size() + 1);
    Answer answer = Engine.over(view.columns(), JobFields.ID).answer(view.searcher(), question);
    boolean isLast = answer.hits().size() <= request.size();
    List<Hit> shown = isLast ? answer.hits() : answer.hits().subList(0, request.size());
    ShownRecords records = ShownRecords.of(reader);
    Optional<Highlighter> highlighter = text.map(by.hits()::highlighter);
    List<JobHit> page = new ArrayList<>(shown.size());
    for (Hit hit : shown) {
      page.add(by.hits().read(records, hit, request, highlighter));
    }
    Optional<String> next = Optional.empty();
    if (!isLast) {
      view.keep();
      next = Optional.of(new Cursor(view.pin(), asOf, shown.getLast().key()).write(request));
    }
    Optional<String> offer =
        after.isPresent() ? Optional.empty() : by.didYouMean().offer(view, request, answer.total());
    return new JobResults(
        answer.total(), page, by.facetCounts().read(answer, request), next, offer);
  }

  private static int chars(JobResults results) {
    int chars = FIXED_CHARS;
    for (JobHit hit : results.hits()) {
      chars += hit.recordJson().length();
    }
    return chars;
  }
}
