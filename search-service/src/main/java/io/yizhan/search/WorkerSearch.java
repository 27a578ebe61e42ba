package io.yizhan.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.ranking.FeatureWeights;
import io.yizhan.ranking.Ranking;
import io.yizhan.ranking.ScorePart;
import io.yizhan.ranking.TextFeature;
import io.yizhan.ranking.WorkerFeature;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.PerSchema;
import io.yizhan.schema.TermNames;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.search.Query;

/**
 * Searches workers, for those who may see them; see the package for the steps, which are those of
 * jobs. Safe for any thread.
 *
 * <p>Cost grows with the number of matching documents; availability is decided once for each
 * different one.
 */
public final class WorkerSearch {

  private final PerSchema<Parts> parts = new PerSchema<>(Parts::of);
  private final FeatureWeights<TextFeature> textWeights;
  private final WorkerQueryBuilder queries;
  private final WorkerExplainer explainer = new WorkerExplainer();
  private final ScheduleMemory memory = new ScheduleMemory();
  private final PagedSearch<WorkerSearchRequest, WorkerResults> pages;

  private WorkerSearch(LiveIndex index, Ranking ranking, Duration time) {
    this.textWeights = ranking.text();
    this.queries = new WorkerQueryBuilder(ranking.workers(), memory);
    this.pages = new PagedSearch<>(index, time, this::run);
    Parts _ = parts.of(index.schema());
  }

  /** A search over an index of workers with the standard ranking. */
  public static WorkerSearch create(LiveIndex index) {
    return create(index, Ranking.standard());
  }

  /**
   * A search over an index of workers: each state of it by the schema and the lexicon that built
   * it.
   */
  public static WorkerSearch create(LiveIndex index, Ranking ranking) {
    return create(index, ranking, PagedSearch.NO_LIMIT);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   */
  public static WorkerSearch create(LiveIndex index, Ranking ranking, Duration time) {
    if (index.schema().kind() != IndexedKind.WORKER) {
      throw new IllegalArgumentException(
          "index must be one of workers; got: " + index.schema().kind());
    }
    return new WorkerSearch(index, ranking, time);
  }

  /**
   * Answers one request.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public WorkerResults search(WorkerSearchRequest request) throws IOException {
    return pages.search(request);
  }

  /**
   * The same with the parts of each hit's score, in the order of relevance; some searches a hit
   * dearer, and never from the cache.
   *
   * @throws MalformedCursorException when the cursor is none of this question
   * @throws ExpiredCursorException when the state of the index it belongs to is gone
   */
  public WorkerResults explain(WorkerSearchRequest request) throws IOException {
    return pages.search(
        request,
        (view, asked, asOf, after, budget) ->
            run(view, asked, asOf, after, budget, /* explained= */ true));
  }

  /** The worker with an id as they are shown, as JSON in the contract's format. */
  public Optional<String> find(String id) throws IOException {
    return pages.find(id);
  }

  /** How the cache of answers does. */
  public CacheStats cacheStats() {
    return pages.cacheStats();
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

  private WorkerResults run(
      IndexView view,
      WorkerSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget)
      throws IOException {
    return run(view, request, asOf, after, budget, /* explained= */ false);
  }

  private WorkerResults run(
      IndexView view,
      WorkerSearchRequest request,
      Instant asOf,
      Optional<PageEnd> after,
      Budget budget,
      boolean explained)
      throws IOException {
    Parts by = parts.of(view.schema());
    LocalDate today = request.now().atZone(RecordCodec.ZONE).toLocalDate();
    WorkerQuestionReader.Asked question = by.questions().read(request, asOf);
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
            after.map(PageEnd::last),
            request.size() + 1);
    Answer answer =
        Engine.over(view.columns(), DocumentFields.ID)
            .answer(view.searcher(), ranked.question(), budget);
    PageCut cut = PageCut.of(view, ranked.question(), answer, request, asOf);
    WorkerHitReader hits = new WorkerHitReader(view, text.map(by::highlighter));
    List<WorkerHit> page = new ArrayList<>(cut.shown().size());
    List<List<ScorePart>> scores =
        explained && request.sort() == WorkerSort.RELEVANCE
            ? explainer.explain(view, ranked, cut.shown(), text, asOf)
            : Collections.nCopies(cut.shown().size(), List.of());
    for (int i = 0; i < cut.shown().size(); i++) {
      page.add(hits.read(cut.shown().get(i), asked, scores.get(i)));
    }
    return new WorkerResults(
        answer.total(),
        page,
        by.facetCounts().read(WorkerCounts.of(answer, asked, today, memory)::of, asked),
        cut.nextCursor(),
        question.understood(),
        answer.isPartial());
  }
}
