package io.yizhan.search;

import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.indexing.IndexView;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import io.yizhan.ranking.TextFeature;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.PerSchema;
import io.yizhan.schema.TermNames;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;

/** Reads pages of workers from one state of the index, step by step. Safe for any thread. */
final class WorkerPages {

  private final PerSchema<Parts> parts = new PerSchema<>(Parts::of);
  private final FeatureWeights<TextFeature> textWeights;
  private final ScheduleMemory memory = new ScheduleMemory();
  private final WorkerQueryBuilder queries;
  private final WorkerExplainer explainer = new WorkerExplainer();

  /** Nobody ceases to be found by the clock alone, but from day to day. */
  private final KeptCounts<WorkerFacet, WorkerSearchRequest> counts =
      new KeptCounts<>((_, _) -> Instant.MAX);

  /**
   * Pages with these weights.
   *
   * @param schema of the index as it is now, whose parts are made at once
   */
  WorkerPages(DocumentSchema schema, Ranking ranking) {
    textWeights = ranking.text();
    queries = new WorkerQueryBuilder(ranking.workers(), memory);
    Parts _ = parts.of(schema);
  }

  /** What searches the documents of one schema. */
  private record Parts(
      DocumentSchema schema,
      WorkerQuestionReader questions,
      TextReader texts,
      TermNames names,
      FacetCounts facetCounts) {

    static Parts of(DocumentSchema schema) {
      return new Parts(
          schema,
          new WorkerQuestionReader(schema.lexicon()),
          new TextReader(schema, schema.lexicon()),
          TermNames.of(schema.lexicon()),
          new FacetCounts(schema.lexicon()));
    }

    Set<String> skills(TextQuery text) {
      return text.words().stream().map(names::of).collect(Collectors.toSet());
    }

    Highlighter highlighter(TextQuery text) {
      return new Highlighter(schema.indexAnalyzer(), text.words());
    }
  }

  /** Reads a page. */
  WorkerResults read(
      IndexView view,
      WorkerSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget)
      throws IOException {
    return read(view, request, asOf, after, budget, /* explained= */ false);
  }

  /** Reads a page with the parts of each score. */
  WorkerResults explain(
      IndexView view,
      WorkerSearchRequest request,
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

  private WorkerResults read(
      IndexView view,
      WorkerSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget,
      boolean explained)
      throws IOException {
    Parts by = parts.of(view.schema());
    LocalDate today = request.now().atZone(RecordCodec.ZONE).toLocalDate();
    Optional<KeptCounts.Counts<WorkerFacet>> known = counts.find(view, request, asOf);
    WorkerQuestionReader.Asked question =
        by.questions()
            .read(
                known.isPresent()
                    ? request.counting(RequestRules.rings(request.counted()), 0)
                    : request,
                asOf);
    WorkerSearchRequest asked = question.request();
    Optional<TextQuery> text = question.understood().flatMap(by.texts()::read);
    Optional<Query> query = Optional.empty();
    if (text.isPresent()) {
      query = Optional.of(text.get().query(view.searcher().getIndexReader(), textWeights));
    }
    RankedQuestion<WorkerFeature> ranked =
        queries.build(
            asked,
            query,
            text.map(by::skills).orElse(Set.of()),
            asOf,
            today,
            new WantedPage(
                after.map(PageEnd::last), Optional.empty(), request.size() + 1, asked.totalUpTo()));
    Answer answer =
        Engine.over(view.columns(), DocumentFields.ID)
            .answer(view.searcher(), ranked.question(), budget);
    PageCut cut = PageCut.of(view, ranked.question(), answer, request, asOf);
    List<List<ScorePart>> scores =
        explained && request.sort() == WorkerSort.RELEVANCE
            ? explainer.explain(view, ranked, cut.shown(), text, asOf)
            : List.of();
    List<WorkerHit> hits = hits(view, by, asked, text, cut, scores);
    Map<WorkerFacet, List<FacetValue>> facets =
        new HashMap<>(
            by.facetCounts().read(WorkerCounts.of(answer, asked, today, memory)::of, asked));
    if (known.isPresent()) {
      facets.putAll(known.get().facets());
    } else if (answer.isTotalExact()) {
      counts.keep(view, request, asOf, answer.total(), facets);
    }
    return new WorkerResults(
        known.map(KeptCounts.Counts::total).orElse(answer.total()),
        TotalRelation.of(known.isPresent() || answer.isTotalExact()),
        hits,
        facets,
        cut.nextCursor(),
        question.understood(),
        answer.isPartial());
  }

  private static List<WorkerHit> hits(
      IndexView view,
      Parts by,
      WorkerSearchRequest asked,
      Optional<TextQuery> text,
      PageCut cut,
      List<List<ScorePart>> scores)
      throws IOException {
    WorkerHitReader reader = new WorkerHitReader(view, text.map(by::highlighter));
    List<WorkerHit> hits = new ArrayList<>(cut.shown().size());
    for (int i = 0; i < cut.shown().size(); i++) {
      List<ScorePart> parts = scores.isEmpty() ? List.of() : scores.get(i);
      hits.add(reader.read(cut.shown().get(i), asked, parts));
    }
    return hits;
  }
}
