package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.SegmentColumns;
import io.yizhan.columns.ValueSets;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;

/** One question to one state of the index. One thread; used once. */
final class EngineSearch {

  /**
   * A condition leads when it proposes at most one document where the other way proposes so many:
   * what it proposes has to be looked up in the index first, what it spares are array accesses.
   */
  private static final long LEAD_ADVANTAGE = 8;

  /**
   * Where so few documents are proposed no condition is asked whether it would propose fewer:
   * estimating that costs as much as testing them all.
   */
  private static final long FEW = 30_000;

  /** To look at every block pays where at least one of so many documents is proposed. */
  private static final int DOCUMENTS_PER_LOOK = 64;

  private final IndexSearcher searcher;
  private final ColumnStore store;
  private final Question question;
  private final List<Condition> conditions;
  private final List<LeafReaderContext> leaves;
  private final List<SegmentColumns> columns = new ArrayList<>();
  private final BoundConditions bound;
  private final int[][] counts;
  private final int[] ringCounts;
  private final Optional<SpreadHits> spread;
  private final TopHits top;
  private final Batch batch = new Batch();
  private final Budget budget;
  private final BudgetedScan walk;
  private final Tally tally;
  private Optional<List<Weight>> proposals = Optional.empty();

  EngineSearch(
      IndexSearcher searcher, ColumnStore store, String idField, Question question, Budget budget)
      throws IOException {
    this.budget = budget;
    this.walk = new BudgetedScan(budget);
    this.searcher = searcher;
    this.store = store;
    this.question = question;
    this.tally = new Tally(question.enough());
    this.conditions = new ArrayList<>(question.conditions());
    question.rings().flatMap(Rings::bound).ifPresent(conditions::add);
    this.leaves = searcher.getIndexReader().leaves();
    // All segments before the first number of a set is taken: it may stand in any of them.
    for (LeafReaderContext leaf : leaves) {
      columns.add(store.of(leaf.reader()));
    }
    this.bound = new BoundConditions(searcher, store, walk);
    this.counts = new int[question.dimensions().size()][];
    this.ringCounts = new int[question.rings().map(rings -> rings.meters().size() + 1).orElse(0)];
    DocumentIds ids = new DocumentIds(leaves, idField);
    this.spread =
        question
            .spread()
            .map(limit -> new SpreadHits(question.size(), question.after(), ids, limit));
    this.top =
        spread.isPresent() ? spread.get() : new TopHits(question.size(), question.after(), ids);
  }

  Answer run() throws IOException {
    Optional<Weight> text = Optional.empty();
    if (question.text().isPresent()) {
      ScoreMode mode =
          question.order() instanceof Order.ByScore && question.size() > 0
              ? ScoreMode.COMPLETE
              : ScoreMode.COMPLETE_NO_SCORES;
      text = Optional.of(weight(question.text().get(), mode));
    }
    List<ValueSets.View> views = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      Dimension dimension = question.dimensions().get(i);
      views.add(store.values(dimension.field()).view());
      counts[i] = new int[dimension.counted() ? views.get(i).sets() : 0];
    }
    for (LeafReaderContext leaf : leaves) {
      if (!budget.isSpent()) {
        scan(leaf, text);
      }
    }
    Map<String, SetCounts> counted = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      Dimension dimension = question.dimensions().get(i);
      if (dimension.counted()) {
        counted.put(
            dimension.key(),
            new SetCounts(store.values(dimension.field()), views.get(i), counts[i]));
      }
    }
    return new Answer(
        tally.found(),
        tally.isExact() && !budget.isCut(),
        top.best(),
        counted,
        withinEachRing(),
        budget.isCut());
  }

  /** Each ring holds those before it; what stands last lies in none. */
  private List<Long> withinEachRing() {
    List<Long> within = new ArrayList<>();
    long sum = 0;
    for (int ring = 0; ring < ringCounts.length - 1; ring++) {
      sum += ringCounts[ring];
      within.add(sum);
    }
    return within;
  }

  /** Whether the page has room, and documents were held back because of their group. */
  boolean hasRoomForHeldBack() throws IOException {
    return spread.isPresent()
        && spread.get().heldBack()
        && spread.get().best().size() < question.size();
  }

  /** What the index can propose for the conditions; made when first asked for. */
  private List<Weight> proposals() throws IOException {
    if (proposals.isEmpty()) {
      List<Weight> made = new ArrayList<>();
      for (Condition condition : conditions) {
        Optional<Query> query = condition.proposal();
        if (query.isPresent()) {
          made.add(weight(query.get(), ScoreMode.COMPLETE_NO_SCORES));
        }
      }
      proposals = Optional.of(made);
    }
    return proposals.get();
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  private void scan(LeafReaderContext leaf, Optional<Weight> text) throws IOException {
    int documents = leaf.reader().maxDoc();
    ScorerSupplier typed = text.isPresent() ? text.get().scorerSupplier(leaf) : null;
    if (text.isPresent() && typed == null) {
      return;
    }
    DocTest[] tests = bound.bind(conditions, leaf);
    long proposed = typed == null ? documents : typed.cost();
    List<DocRange> ranges = List.of(new DocRange(0, documents));
    if (proposed > documents / DOCUMENTS_PER_LOOK) {
      ranges = DocRange.of(tests, documents);
      long within = ranges.stream().mapToLong(range -> range.to() - range.from()).sum();
      proposed = typed == null ? within : Math.min(proposed, within);
    }
    ScorerSupplier lead = null;
    for (Weight proposal : proposed > FEW ? proposals() : List.<Weight>of()) {
      ScorerSupplier supplier = proposal.scorerSupplier(leaf);
      if (supplier == null) {
        return;
      }
      if (supplier.cost() <= proposed / LEAD_ADVANTAGE) {
        proposed = supplier.cost();
        lead = supplier;
      }
    }
    new LeafLead(leaf, ranges, Optional.ofNullable(typed), Optional.ofNullable(lead), proposed)
        .into(scan(leaf, tests), walk);
  }

  private LeafScan scan(LeafReaderContext leaf, DocTest[] tests) throws IOException {
    SegmentColumns segment = columns.get(leaf.ord);
    LeafDimension[] dimensions =
        new LeafDimension[counts.length + (question.rings().isPresent() ? 1 : 0)];
    for (int i = 0; i < counts.length; i++) {
      Dimension dimension = question.dimensions().get(i);
      dimensions[i] =
          new LeafDimension(
              dimension.chosen().map(chosen -> bound.bind(dimension.field(), chosen, segment)),
              segment.sets(dimension.field()),
              counts[i]);
    }
    if (question.rings().isPresent()) {
      Rings rings = question.rings().get();
      dimensions[counts.length] = new LeafRings(rings, segment.points(rings.field()), ringCounts);
    }
    if (question.spread().isPresent()) {
      spread.orElseThrow().enter(leaf.docBase, segment.sets(question.spread().get().field()));
    }
    LeafRanker ranker = LeafRanker.of(question, bound, leaf, segment, top);
    return new LeafScan(tests, dimensions, ranker, top, batch, tally);
  }
}
