package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.indexing.IndexView;
import io.yizhan.ranking.JobFeature;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.JobFields;
import io.yizhan.schema.PerSchema;
import io.yizhan.schema.ShownRecords;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;

/** Reads pages of jobs from one state of the index, step by step. Safe for any thread. */
final class JobPages {

  private final PerSchema<SearchParts> parts;
  private final ScheduleMemory memory = new ScheduleMemory();
  private final KeptCounts<JobFacet, JobSearchRequest> counts =
      new KeptCounts<>(JobPages::nextClosing);

  /**
   * Pages with these weights.
   *
   * @param schema of the index as it is now, whose parts are made at once
   */
  JobPages(DocumentSchema schema, Ranking ranking) {
    parts = new PerSchema<>(each -> SearchParts.of(each, ranking, memory));
    SearchParts _ = parts.of(schema);
  }

  /** Reads a page. */
  JobResults read(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget)
      throws IOException {
    return read(view, request, asOf, after, budget, /* explained= */ false);
  }

  /** Reads a page with the parts of each score. */
  JobResults explain(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget)
      throws IOException {
    return read(view, request, asOf, after, budget, /* explained= */ true);
  }

  /** How the cache of counts does. */
  SearchStats.CacheFigures figures() {
    return counts.figures();
  }

  /**
   * What was found.
   *
   * @param typed the question that was answered at last
   * @param steps what was eased to get there
   * @param ranked the question as the engine took it
   * @param answer of the engine
   */
  private record Found(
      TypedQuestion typed, List<Relaxed> steps, RankedQuestion<JobFeature> ranked, Answer answer) {}

  private JobResults read(
      IndexView view,
      JobSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget,
      boolean explained)
      throws IOException {
    SearchParts by = parts.of(view.schema());
    Optional<KeptCounts.Counts<JobFacet>> known = counts.find(view, request, asOf);
    JobSearchRequest open =
        known.isPresent() ? request.counting(RequestRules.rings(request.counted()), 0) : request;
    TypedQuestion asked = by.questions().read(open, asOf);
    Found found = find(view, by, asked, after, budget);
    Answer answer = found.answer();
    PageCut cut = PageCut.of(view, found.ranked().question(), answer, request, asOf);
    List<JobHit> hits = hits(view, by, found, cut, explained);
    boolean whole = !budget.isCut() && answer.isTotalExact();
    Optional<String> offer =
        whole && after.isEmpty()
            ? by.didYouMean().offer(view, open, answer.total(), budget)
            : Optional.empty();
    JobCounts counted = JobCounts.of(answer, found.typed(), memory, by.employers());
    Map<JobFacet, List<FacetValue>> facets =
        new HashMap<>(by.facetCounts().read(counted::of, open));
    if (known.isPresent()) {
      facets.putAll(known.get().facets());
    } else if (whole) {
      counts.keep(view, request, asOf, answer.total(), facets);
    }
    return new JobResults(
        known.map(KeptCounts.Counts::total).orElse(answer.total()),
        TotalRelation.of(known.isPresent() || answer.isTotalExact()),
        hits,
        facets,
        cut.nextCursor(),
        offer,
        asked.understood(),
        found.steps(),
        budget.isCut());
  }

  /** The answer to a question, or to an easier one where that finds too little. */
  private static Found find(
      IndexView view, SearchParts by, TypedQuestion asked, Optional<PageEnd> after, Budget budget)
      throws IOException {
    RankedQuestion<JobFeature> ranked = ranked(view, by, asked, Optional.empty(), after);
    Answer answer = answer(view, ranked, budget);
    // Jobs only expire while the clock moves on, so what is enough now was enough on the first
    // page.
    if (budget.isCut() || answer.total() >= Relaxation.ENOUGH) {
      return new Found(asked, List.of(), ranked, answer);
    }
    Relaxation.Outcome settled = by.relaxation().of(view, asked, budget);
    if (settled.steps().isEmpty()) {
      return new Found(asked, List.of(), ranked, answer);
    }
    RankedQuestion<JobFeature> easier =
        ranked(view, by, settled.question(), Optional.of(asked), after);
    Answer eased = answer(view, easier, budget);
    // One that was cut may lack what is known already.
    return eased.isPartial()
        ? new Found(asked, List.of(), ranked, answer)
        : new Found(settled.question(), settled.steps(), easier, eased);
  }

  private static List<JobHit> hits(
      IndexView view, SearchParts by, Found found, PageCut cut, boolean explained)
      throws IOException {
    TypedQuestion typed = found.typed();
    ShownRecords records = ShownRecords.of(view.searcher().getIndexReader());
    HitPlaces places = new HitPlaces(view, JobFields.LOCATION);
    Optional<Highlighter> highlighter = typed.words().map(by.hits()::highlighter);
    List<List<ScorePart>> scores =
        explained && typed.request().sort() == JobSort.RELEVANCE
            ? by.explainer().explain(view, found.ranked(), cut.shown(), typed)
            : Collections.nCopies(cut.shown().size(), List.of());
    List<JobHit> hits = new ArrayList<>(cut.shown().size());
    for (int i = 0; i < cut.shown().size(); i++) {
      hits.add(
          by.hits().read(records, places, cut.shown().get(i), typed, scores.get(i), highlighter));
    }
    return hits;
  }

  private static RankedQuestion<JobFeature> ranked(
      IndexView view,
      SearchParts by,
      TypedQuestion typed,
      Optional<TypedQuestion> strict,
      Optional<PageEnd> after)
      throws IOException {
    WantedPage wanted =
        new WantedPage(
            after.map(PageEnd::last),
            EmployerSpread.of(view, typed, after.map(PageEnd::behind).orElse(List.of())),
            typed.request().size() + 1,
            Math.max(Relaxation.ENOUGH, typed.request().totalUpTo()));
    return by.queries().build(typed, strict, view.searcher().getIndexReader(), wanted);
  }

  private static Answer answer(IndexView view, RankedQuestion<JobFeature> ranked, Budget budget)
      throws IOException {
    return Engine.over(view.columns(), JobFields.ID)
        .answer(view.searcher(), ranked.question(), budget);
  }

  /** When the first job expires that is open; at no time when none does. */
  private static Instant nextClosing(Instant now, IndexView view) throws IOException {
    long asked = now.toEpochMilli();
    long first = Long.MAX_VALUE;
    for (LeafReaderContext leaf : view.searcher().getIndexReader().leaves()) {
      for (long until : view.columns().of(leaf.reader()).longs(JobFields.VALID_UNTIL)) {
        if (until > asked && until < first) {
          first = until;
        }
      }
    }
    return Instant.ofEpochMilli(first);
  }
}
