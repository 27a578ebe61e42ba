package io.yizhan.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.geo.GeoPoint;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.JobSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.document.DoubleField;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
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

  /** Answers kept; the same browse page within one second is what repeats. */
  private static final int CACHED_RESULTS = 1_000;

  private static final SortField BY_ID = new SortField(JobFields.ID, SortField.Type.STRING);

  private final LiveIndex index;
  private final JobSchema schema;
  private final JobQueryBuilder queries;
  private final FacetCounts facetCounts;
  private final FacetStates facetStates;
  private final HitReader hits;
  private final Cache<CacheKey, JobResults> cache =
      Caffeine.newBuilder().maximumSize(CACHED_RESULTS).recordStats().build();

  private JobSearch(LiveIndex index, JobSchema schema, Lexicon lexicon) {
    this.index = index;
    this.schema = schema;
    this.queries = new JobQueryBuilder(schema);
    this.facetCounts = new FacetCounts(lexicon);
    this.facetStates = new FacetStates(schema);
    this.hits = new HitReader(schema);
  }

  /** A search over an index, with the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index, JobSchema schema, Lexicon lexicon) {
    return new JobSearch(index, schema, lexicon);
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   */
  public JobResults search(JobSearchRequest request) throws IOException {
    if (request.cursor().isPresent()) {
      Cursor cursor = Cursor.read(request.cursor().get(), request);
      return index.withPinned(cursor.pin(), view -> run(view, request, cursor.last()));
    }
    return index.withNewest(
        view -> {
          CacheKey key = new CacheKey(request, view.pin());
          JobResults cached = cache.getIfPresent(key);
          if (cached == null) {
            cached = run(view, request, null);
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

  private JobResults run(IndexView view, JobSearchRequest request, @Nullable FieldDoc after)
      throws IOException {
    IndexSearcher searcher = view.searcher();
    Optional<TextQuery> text = TextQuery.of(request.text(), schema.queryAnalyzer());
    DrillDownQuery query = queries.build(request, text);
    Sort sort = sort(request);
    TopFieldDocs top;
    Map<JobFacet, List<FacetValue>> facets;
    if (request.counted().isEmpty() || searcher.getIndexReader().numDocs() == 0) {
      top = searcher.search(query, collector(request, sort, after));
      facets = Map.of();
    } else {
      FacetsConfig config = schema.facets();
      DrillSideways sideways =
          new DrillSideways(searcher, config, facetStates.of(searcher.getIndexReader()));
      var result = sideways.search(query, null, after, request.size() + 1, sort, false);
      top = (TopFieldDocs) result.hits;
      facets = facetCounts.read(result.facets, request);
    }
    return page(view, request, text, top, facets);
  }

  private JobResults page(
      IndexView view,
      JobSearchRequest request,
      Optional<TextQuery> text,
      TopFieldDocs top,
      Map<JobFacet, List<FacetValue>> facets)
      throws IOException {
    StoredFields stored = view.searcher().storedFields();
    int shown = Math.min(request.size(), top.scoreDocs.length);
    List<JobHit> page = new ArrayList<>(shown);
    for (ScoreDoc found : List.of(top.scoreDocs).subList(0, shown)) {
      page.add(hits.read(stored, found.doc, score((FieldDoc) found, request), request, text));
    }
    Optional<String> next = Optional.empty();
    if (top.scoreDocs.length > shown) {
      view.keep();
      FieldDoc last = (FieldDoc) top.scoreDocs[shown - 1];
      next = Optional.of(new Cursor(view.pin(), last).write(request));
    }
    return new JobResults(top.totalHits.value(), page, facets, next);
  }

  private static TopFieldCollectorManager collector(
      JobSearchRequest request, Sort sort, @Nullable FieldDoc after) {
    return new TopFieldCollectorManager(sort, request.size() + 1, after, Integer.MAX_VALUE);
  }

  private static float score(FieldDoc found, JobSearchRequest request) {
    return request.sort() == JobSort.RELEVANCE ? (Float) found.fields[0] : 0;
  }

  private static Sort sort(JobSearchRequest request) {
    return switch (request.sort()) {
      case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newestFirst(), BY_ID);
      case DISTANCE -> {
        GeoPoint near = request.near().orElseThrow();
        yield new Sort(
            LatLonDocValuesField.newDistanceSort(JobFields.LOCATION, near.lat(), near.lon()),
            BY_ID);
      }
      case WAGE -> new Sort(bestPaidFirst(), BY_ID);
      case POSTED -> new Sort(newestFirst(), BY_ID);
    };
  }

  private static SortField newestFirst() {
    SortField field =
        LongField.newSortField(JobFields.POSTED_AT, true, SortedNumericSelector.Type.MAX);
    field.setMissingValue(Long.MIN_VALUE);
    return field;
  }

  private static SortField bestPaidFirst() {
    SortField field =
        DoubleField.newSortField(JobFields.WAGE_PER_HOUR, true, SortedNumericSelector.Type.MAX);
    field.setMissingValue(Double.NEGATIVE_INFINITY);
    return field;
  }
}
