package io.yizhan.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PerSchema;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;

/**
 * Searches jobs; see the package for the steps. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; a page of hits costs one stored document
 * each.
 */
public final class JobSearch {

  private final PerSchema<SearchParts> parts;
  private final ScheduleMemory memory = new ScheduleMemory();
  private final PagedSearch<JobSearchRequest, JobResults> pages;

  private JobSearch(LiveIndex index, Ranking ranking, Duration time) {
    this.parts = new PerSchema<>(schema -> SearchParts.of(schema, ranking));
    this.pages = new PagedSearch<>(index, time, this::run);
    SearchParts _ = parts.of(index.schema());
  }

  /** A search over an index with the standard ranking. */
  public static JobSearch create(LiveIndex index) {
    return create(index, Ranking.standard());
  }

  /** A search over an index: each state of it by the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index, Ranking ranking) {
    return create(index, ranking, PagedSearch.NO_LIMIT);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   */
  public static JobSearch create(LiveIndex index, Ranking ranking, Duration time) {
    return new JobSearch(index, ranking, time);
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
    return pages.search(
        request,
        (view, asked, asOf, after, budget) ->
            run(view, asked, asOf, after, budget, /* explained= */ true));
  }

  /** The job with an id, expired or not, as JSON in the contract's format. */
  public Optional<String> find(String id) throws IOException {
    return pages.find(id);
  }

  /** How the cache of answers does. */
  public CacheStats cacheStats() {
    return pages.cacheStats();
  }

  private JobResults run(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget)
      throws IOException {
    return run(view, request, asOf, after, budget, /* explained= */ false);
  }

  private JobResults run(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget,
      boolean explained)
      throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    SearchParts by = parts.of(view.schema());
    TypedQuestion asked = by.questions().read(request, asOf);
    TypedQuestion typed = asked;
    List<Relaxed> steps = List.of();
    RankedQuestion<JobFeature> ranked = ranked(view, by, asked, Optional.empty(), after);
    Answer answer = answer(view, ranked, budget);
    // Jobs only expire while the clock moves on, so what is enough now was enough on the first
    // page.
    if (!budget.isCut() && answer.total() < Relaxation.ENOUGH) {
      Relaxation.Outcome settled = by.relaxation().of(view, asked, budget);
      if (!settled.steps().isEmpty()) {
        RankedQuestion<JobFeature> easier =
            ranked(view, by, settled.question(), Optional.of(asked), after);
        Answer eased = answer(view, easier, budget);
        // One that was cut may lack what is known already.
        if (!eased.isPartial()) {
          typed = settled.question();
          steps = settled.steps();
          ranked = easier;
          answer = eased;
        }
      }
    }
    PageCut cut = PageCut.of(view, ranked.question(), answer, request, asOf);
    ShownRecords records = ShownRecords.of(reader);
    HitPlaces places = new HitPlaces(view, JobFields.LOCATION);
    Optional<Highlighter> highlighter = typed.words().map(by.hits()::highlighter);
    List<JobHit> page = new ArrayList<>(cut.shown().size());
    List<List<ScorePart>> scores =
        explained && request.sort() == JobSort.RELEVANCE
            ? by.explainer().explain(view, ranked, cut.shown(), typed)
            : Collections.nCopies(cut.shown().size(), List.of());
    for (int i = 0; i < cut.shown().size(); i++) {
      page.add(
          by.hits().read(records, places, cut.shown().get(i), typed, scores.get(i), highlighter));
    }
    boolean partial = budget.isCut();
    Optional<String> offer =
        partial || after.isPresent()
            ? Optional.empty()
            : by.didYouMean().offer(view, request, answer.total(), budget);
    return new JobResults(
        answer.total(),
        page,
        by.facetCounts().read(JobCounts.of(answer, typed, memory, by.employers())::of, request),
        cut.nextCursor(),
        offer,
        asked.understood(),
        steps,
        partial);
  }

  private static RankedQuestion<JobFeature> ranked(
      IndexView view,
      SearchParts by,
      TypedQuestion typed,
      Optional<TypedQuestion> strict,
      Optional<PageEnd> after)
      throws IOException {
    return by.queries()
        .build(
            typed,
            strict,
            view.searcher().getIndexReader(),
            after.map(PageEnd::last),
            EmployerSpread.of(view, typed, after.map(PageEnd::behind).orElse(List.of())),
            typed.request().size() + 1);
  }

  private static Answer answer(IndexView view, RankedQuestion<JobFeature> ranked, Budget budget)
      throws IOException {
    return Engine.over(view.columns(), JobFields.ID)
        .answer(view.searcher(), ranked.question(), budget);
  }
}
