package io.yizhan.search;

import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.yizhan.codec.RecordCodec;
import io.yizhan.engine.Answer;
import io.yizhan.engine.Budget;
import io.yizhan.engine.Engine;
import io.yizhan.engine.Hit;
import io.yizhan.engine.RankKey;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schedule.ScheduleMemory;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.PerSchema;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private final WorkerQueryBuilder queries = new WorkerQueryBuilder();
  private final ScheduleMemory memory = new ScheduleMemory();
  private final PagedSearch<WorkerSearchRequest, WorkerResults> pages;

  private WorkerSearch(LiveIndex index, Duration time) {
    this.pages = new PagedSearch<>(index, time, this::run);
    Parts _ = parts.of(index.schema());
  }

  /**
   * A search over an index of workers: each state of it by the schema and the lexicon that built
   * it.
   */
  public static WorkerSearch create(LiveIndex index) {
    return create(index, PagedSearch.NO_LIMIT);
  }

  /**
   * The same within a time.
   *
   * @param time for each page, at least 0; a page that is not whole by then is partial
   */
  public static WorkerSearch create(LiveIndex index, Duration time) {
    if (index.schema().kind() != IndexedKind.WORKER) {
      throw new IllegalArgumentException(
          "index must be one of workers; got: " + index.schema().kind());
    }
    return new WorkerSearch(index, time);
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
      FacetCounts facetCounts) {

    static Parts of(DocumentSchema schema) {
      return new Parts(
          schema,
          new WorkerQuestionReader(schema.lexicon()),
          new TextReader(schema, schema.lexicon()),
          new FacetCounts(schema.lexicon()));
    }

    Highlighter highlighter(TextQuery text) {
      return new Highlighter(schema.indexAnalyzer(), text.words());
    }
  }

  private WorkerResults run(
      IndexView view,
      WorkerSearchRequest request,
      Instant asOf,
      Optional<RankKey> after,
      Budget budget)
      throws IOException {
    Parts by = parts.of(view.schema());
    LocalDate today = request.now().atZone(RecordCodec.ZONE).toLocalDate();
    WorkerQuestionReader.Asked question = by.questions().read(request, asOf);
    WorkerSearchRequest asked = question.request();
    Optional<TextQuery> text = question.understood().flatMap(by.texts()::read);
    Optional<Query> query = Optional.empty();
    if (text.isPresent()) {
      query = Optional.of(text.get().query(view.searcher().getIndexReader()));
    }
    Answer answer =
        Engine.over(view.columns(), DocumentFields.ID)
            .answer(
                view.searcher(),
                queries.build(asked, query, today, after, request.size() + 1),
                budget);
    PageCut cut = PageCut.of(view, answer, request, asOf);
    WorkerHitReader hits = new WorkerHitReader(view, text.map(by::highlighter));
    List<WorkerHit> page = new ArrayList<>(cut.shown().size());
    for (Hit hit : cut.shown()) {
      page.add(hits.read(hit, asked));
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
