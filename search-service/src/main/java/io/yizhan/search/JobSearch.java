package io.yizhan.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Hit;
import io.yizhan.engine.Question;
import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schedule.ScheduleMemory;
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

/**
 * Searches jobs; see the package for the steps. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; a page of hits costs one stored document
 * each.
 */
public final class JobSearch {

  private final PerSchema<SearchParts> parts = new PerSchema<>(SearchParts::of);
  private final ScheduleMemory memory = new ScheduleMemory();
  private final PagedSearch<JobSearchRequest, JobResults> pages;

  private JobSearch(LiveIndex index, Duration time) {
    this.pages = new PagedSearch<>(index, time, this::run);
    SearchParts _ = parts.of(index.schema());
  }

  /** A search over an index: each state of it by the schema and the lexicon that built it. */
  public static JobSearch create(LiveIndex index) {
    return create(index, PagedSearch.NO_LIMIT);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   */
  public static JobSearch create(LiveIndex index, Duration time) {
    return new JobSearch(index, time);
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
      Optional<RankKey> after,
      Budget budget)
      throws IOException {
    IndexReader reader = view.searcher().getIndexReader();
    SearchParts by = parts.of(view.schema());
    TypedQuestion asked = by.questions().read(request, asOf);
    TypedQuestion typed = asked;
    List<Relaxed> steps = List.of();
    Answer answer = answer(view, by, asked, Optional.empty(), after, budget);
    // Jobs only expire while the clock moves on, so what is enough now was enough on the first
    // page.
    if (!budget.isCut() && answer.total() < Relaxation.ENOUGH) {
      Relaxation.Outcome settled = by.relaxation().of(view, asked, budget);
      if (!settled.steps().isEmpty()) {
        Answer eased = answer(view, by, settled.question(), Optional.of(asked), after, budget);
        // One that was cut may lack what is known already.
        if (!eased.isPartial()) {
          typed = settled.question();
          steps = settled.steps();
          answer = eased;
        }
      }
    }
    PageCut cut = PageCut.of(view, answer, request, asOf);
    ShownRecords records = ShownRecords.of(reader);
    Optional<Highlighter> highlighter = typed.words().map(by.hits()::highlighter);
    List<JobHit> page = new ArrayList<>(cut.shown().size());
    for (Hit hit : cut.shown()) {
      page.add(by.hits().read(records, hit, typed, highlighter));
    }
    boolean partial = budget.isCut();
    Optional<String> offer =
        partial || after.isPresent()
            ? Optional.empty()
            : by.didYouMean().offer(view, request, answer.total(), budget);
    return new JobResults(
        answer.total(),
        page,
        by.facetCounts().read(JobCounts.of(answer, typed, memory)::of, request),
        cut.nextCursor(),
        offer,
        asked.understood(),
        steps,
        partial);
  }

  private static Answer answer(
      IndexView view,
      SearchParts by,
      TypedQuestion typed,
      Optional<TypedQuestion> strict,
      Optional<RankKey> after,
      Budget budget)
      throws IOException {
    Question question =
        by.queries()
            .build(
                typed, strict, view.searcher().getIndexReader(), after, typed.request().size() + 1);
    return Engine.over(view.columns(), JobFields.ID).answer(view.searcher(), question, budget);
  }
}
