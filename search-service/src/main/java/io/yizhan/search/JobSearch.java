package io.yizhan.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.engine.Answer;
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

  private JobSearch(LiveIndex index, Ranking ranking) {
    this.parts = new PerSchema<>(schema -> SearchParts.of(schema, ranking));
    this.pages = new PagedSearch<>(index, this::run);
    SearchParts _ = parts.of(index.schema());
  }

  /** A search over an index with the standard ranking. */
  public static JobSearch create(LiveIndex index) {
    return create(index, Ranking.standard());
  }

  /** A search over an index: each state of it by the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index, Ranking ranking) {
    return new JobSearch(index, ranking);
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
    return pages.search(request, (view, asked, asOf, after) -> run(view, asked, asOf, after, true));
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
      IndexView view, JobSearchRequest request, Instant asOf, Optional<PageEnd> after)
      throws IOException {
    return run(view, request, asOf, after, false);
  }

  private JobResults run(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      boolean explained)
      throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    SearchParts by = parts.of(view.schema());
    TypedQuestion asked = by.questions().read(request, asOf);
    TypedQuestion typed = asked;
    List<Relaxed> steps = List.of();
    RankedQuestion<JobFeature> ranked = ranked(view, by, asked, Optional.empty(), after);
    Answer answer = answer(view, ranked);
    // Jobs only expire while the clock moves on, so what is enough now was enough on the first
    // page.
    if (answer.total() < Relaxation.ENOUGH) {
      Relaxation.Outcome settled = by.relaxation().of(view, asked);
      steps = settled.steps();
      if (!steps.isEmpty()) {
        typed = settled.question();
        ranked = ranked(view, by, typed, Optional.of(asked), after);
        answer = answer(view, ranked);
      }
    }
    PageCut cut = PageCut.of(view, ranked.question(), answer, request, asOf);
    ShownRecords records = ShownRecords.of(reader);
    Optional<Highlighter> highlighter = typed.words().map(by.hits()::highlighter);
    List<JobHit> page = new ArrayList<>(cut.shown().size());
    List<List<ScorePart>> scores =
        explained && request.sort() == JobSort.RELEVANCE
            ? by.explainer().explain(view, ranked, cut.shown(), typed)
            : Collections.nCopies(cut.shown().size(), List.of());
    for (int i = 0; i < cut.shown().size(); i++) {
      page.add(by.hits().read(records, cut.shown().get(i), typed, scores.get(i), highlighter));
    }
    Optional<String> offer =
        after.isPresent() ? Optional.empty() : by.didYouMean().offer(view, request, answer.total());
    return new JobResults(
        answer.total(),
        page,
        by.facetCounts().read(JobCounts.of(answer, typed, memory)::of, request),
        cut.nextCursor(),
        offer,
        asked.understood(),
        steps);
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

  private static Answer answer(IndexView view, RankedQuestion<JobFeature> ranked)
      throws IOException {
    return Engine.over(view.columns(), JobFields.ID).answer(view.searcher(), ranked.question());
  }
}
