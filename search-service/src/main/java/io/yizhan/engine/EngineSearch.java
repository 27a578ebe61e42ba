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
import org.apache.lucene.search.ConjunctionUtils;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;

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

  private static final Scorable NO_TEXT =
      new Scorable() {
        @Override
        public float score() {
          return 0;
        }
      };

  private final IndexSearcher searcher;
  private final ColumnStore store;
  private final Question question;
  private final List<LeafReaderContext> leaves;
  private final List<SegmentColumns> columns = new ArrayList<>();
  private final BoundConditions bound;
  private final int[][] counts;
  private final int[] ringCounts;
  private final TopHits top;
  private final Batch batch = new Batch();
  private final Budget budget;
  private final BudgetedScan walk;
  private Optional<List<Weight>> proposals = Optional.empty();

  EngineSearch(
      IndexSearcher searcher, ColumnStore store, String idField, Question question, Budget budget)
      throws IOException {
    this.budget = budget;
    this.walk = new BudgetedScan(budget);
    this.searcher = searcher;
    this.store = store;
    this.question = question;
    this.leaves = searcher.getIndexReader().leaves();
    // All segments before the first number of a set is taken: it may stand in any of them.
    for (LeafReaderContext leaf : leaves) {
      columns.add(store.of(leaf.reader()));
    }
    this.bound = new BoundConditions(searcher, store, walk);
    this.counts = new int[question.dimensions().size()][];
    this.ringCounts = new int[question.rings().map(rings -> rings.meters().size() + 1).orElse(0)];
    this.top = new TopHits(question.size(), question.after(), new DocumentIds(leaves, idField));
  }

  Answer run() throws IOException {
    Optional<Weight> text = Optional.empty();
    if (question.text().isPresent()) {
      ScoreMode mode =
          question.order() instanceof Order.ByScore
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
    long total = 0;
    for (LeafReaderContext leaf : leaves) {
      if (!budget.isSpent()) {
        total += scan(leaf, text);
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
    return new Answer(total, top.best(), counted, withinEachRing(), budget.isCut());
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

  /** What the index can propose for the conditions; made when first asked for. */
  private List<Weight> proposals() throws IOException {
    if (proposals.isEmpty()) {
      List<Weight> made = new ArrayList<>();
      for (Condition condition : question.conditions()) {
        Optional<Query> query = condition.proposal();
        if (query.isPresent()) {
          made.add(weight(query.get(), ScoreMode.COMPLETE_NO_SCORES));
        }
      }
      Optional<Query> around = question.rings().flatMap(Rings::proposal);
      if (around.isPresent()) {
        made.add(weight(around.get(), ScoreMode.COMPLETE_NO_SCORES));
      }
      proposals = Optional.of(made);
    }
    return proposals.get();
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  private long scan(LeafReaderContext leaf, Optional<Weight> text) throws IOException {
    ScorerSupplier typed = null;
    long proposed = leaf.reader().maxDoc();
    if (text.isPresent()) {
      typed = text.get().scorerSupplier(leaf);
      if (typed == null) {
        return 0;
      }
      proposed = typed.cost();
    }
    ScorerSupplier lead = null;
    for (Weight proposal : proposed > FEW ? proposals() : List.<Weight>of()) {
      ScorerSupplier supplier = proposal.scorerSupplier(leaf);
      if (supplier == null) {
        return 0;
      }
      if (supplier.cost() <= proposed / LEAD_ADVANTAGE) {
        proposed = supplier.cost();
        lead = supplier;
      }
    }
    LeafScan scan = scan(leaf);
    Bits live = leaf.reader().getLiveDocs();
    if (typed == null) {
      DocIdSetIterator docs =
          lead == null
              ? DocIdSetIterator.all(leaf.reader().maxDoc())
              : lead.get(proposed).iterator();
      walk.each(docs, live, doc -> scan.collect(doc, 0));
    } else if (lead == null) {
      walk.score(typed.bulkScorer(), scan, live);
    } else {
      Scorer scorer = typed.get(proposed);
      scan.setScorer(scorer);
      walk.each(
          ConjunctionUtils.intersectIterators(
              List.of(lead.get(proposed).iterator(), scorer.iterator())),
          live,
          scan::collect);
    }
    scan.finish();
    return scan.total();
  }

  private LeafScan scan(LeafReaderContext leaf) throws IOException {
    SegmentColumns segment = columns.get(leaf.ord);
    DocTest[] tests = bound.bind(question.conditions(), leaf);
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
    LeafRanker ranker = LeafRanker.of(question, bound, leaf, segment, top);
    return new LeafScan(tests, dimensions, ranker, batch, NO_TEXT);
  }
}
