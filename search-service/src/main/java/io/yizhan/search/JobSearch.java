package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import io.yizhan.understanding.JobInterpreter;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

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
  private final JobSchema schema;
  private final QuestionReader questions;
  private final JobQueryBuilder queries;
  private final Relaxation relaxation;
  private final DidYouMean didYouMean;
  private final FacetCounts facetCounts;
  private final FacetStates facetStates;
  private final HitReader hits;
  private final Cache<CacheKey, JobResults> cache =
      Caffeine.newBuilder()
          .maximumWeight(MAX_CACHED_CHARS)
          .weigher((CacheKey _, JobResults results) -> chars(results))
          .expireAfterAccess(CACHED_FOR)
          .recordStats()
          .build();

  private JobSearch(
      LiveIndex index, JobSchema schema, Lexicon lexicon, JobInterpreter interpreter) {
    this.index = index;
    this.schema = schema;
    TextReader texts = new TextReader(schema, lexicon);
    this.questions = new QuestionReader(interpreter, texts);
    this.queries = new JobQueryBuilder(schema, new ConditionQueries(texts));
    this.relaxation = new Relaxation(queries, lexicon.occupations());
    this.didYouMean = new DidYouMean(schema, lexicon, questions, queries);
    this.facetCounts = new FacetCounts(lexicon);
    this.facetStates = new FacetStates(schema);
    this.hits = new HitReader(schema);
  }

  /** A search over an index, with the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index, JobSchema schema, Lexicon lexicon) {
    return create(index, schema, lexicon, JobInterpreter.create(lexicon));
  }

  /** The same with an interpreter that is shared. */
  public static JobSearch create(
      LiveIndex index, JobSchema schema, Lexicon lexicon, JobInterpreter interpreter) {
    return new JobSearch(index, schema, lexicon, interpreter);
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
            cached = run(view, request, request.now(), null);
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
          return Optional.of(
              hits.recordJson(view.searcher().storedFields(), found.scoreDocs[0].doc));
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
    return run(view, onward, asOf, cursor.last());
  }

  private JobResults run(
      IndexView view, JobSearchRequest request, Instant asOf, @Nullable FieldDoc after)
      throws IOException {
    IndexSearcher searcher = view.searcher();
    Question asked = questions.read(request, asOf);
    Relaxation.Outcome settled = relaxation.of(searcher, asked);
    Optional<Question> strict = settled.steps().isEmpty() ? Optional.empty() : Optional.of(asked);
    DrillDownQuery query = queries.build(settled.question(), strict, searcher.getIndexReader());
    Sort sort = HitOrder.of(request);
    Optional<SortedSetDocValuesReaderState> counters =
        request.counted().isEmpty() ? Optional.empty() : facetStates.of(searcher.getIndexReader());
    TopFieldDocs top;
    Optional<Facets> facets;
    if (counters.isEmpty()) {
      top = searcher.search(query, collector(request, sort, after));
      facets = Optional.empty();
    } else {
      DrillSideways sideways = new DrillSideways(searcher, schema.facets(), counters.get());
      var result = sideways.search(query, null, after, request.size() + 1, sort, false);
      top = (TopFieldDocs) result.hits;
      facets = Optional.of(result.facets);
    }
    Optional<String> offer =
        after == null
            ? didYouMean.offer(searcher, request, top.totalHits.value())
            : Optional.empty();
    return new JobResults(
        top.totalHits.value(),
        page(view, settled.question(), top),
        facetCounts.read(facets, request),
        nextCursor(view, request, asOf, top),
        offer,
        asked.understood(),
        settled.steps());
  }

  private List<JobHit> page(IndexView view, Question question, TopFieldDocs top)
      throws IOException {
    JobSearchRequest request = question.request();
    StoredFields stored = view.searcher().storedFields();
    int shown = Math.min(request.size(), top.scoreDocs.length);
    List<JobHit> page = new ArrayList<>(shown);
    Optional<Highlighter> highlighter = question.words().map(hits::highlighter);
    for (ScoreDoc found : List.of(top.scoreDocs).subList(0, shown)) {
      float score = score((FieldDoc) found, request);
      page.add(hits.read(stored, found.doc, score, question.near(), highlighter));
    }
    return page;
  }

  private static Optional<String> nextCursor(
      IndexView view, JobSearchRequest request, Instant asOf, TopFieldDocs top) throws IOException {
    if (top.scoreDocs.length <= request.size()) {
      return Optional.empty();
    }
    view.keep();
    FieldDoc last = (FieldDoc) top.scoreDocs[request.size() - 1];
    return Optional.of(new Cursor(view.pin(), asOf, last).write(request));
  }

  private static TopFieldCollectorManager collector(
      JobSearchRequest request, Sort sort, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort, request.size() + 1, after, Integer.MAX_VALUE);
  }

  private static float score(FieldDoc found, JobSearchRequest request) {
    return request.sort() == JobSort.RELEVANCE ? (Float) found.fields[0] : 0;
  }

  private static int chars(JobResults results) {
    int chars = FIXED_CHARS;
    for (JobHit hit : results.hits()) {
      chars += hit.recordJson().length();
    }
    return chars;
  }
}
