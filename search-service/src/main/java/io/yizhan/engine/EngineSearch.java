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
   * what it proposes has to be looked up in the index first, what it spares is an array access.
   */
  private static final long LEAD_ADVANTAGE = 8;

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
  private final TopHits top;

  EngineSearch(IndexSearcher searcher, ColumnStore store, String idField, Question question)
      throws IOException {
    this.searcher = searcher;
    this.store = store;
    this.question = question;
    this.leaves = searcher.getIndexReader().leaves();
    // All segments before the first number of a set is taken: it may stand in any of them.
    for (LeafReaderContext leaf : leaves) {
      columns.add(store.of(leaf.reader()));
    }
    this.bound = new BoundConditions(store);
    this.counts = new int[question.dimensions().size()][];
    this.top = new TopHits(question.size(), question.after(), new DocumentIds(leaves, idField));
  }

  Answer run() throws IOException {
    Optional<Weight> text = Optional.empty();
    if (question.text().isPresent()) {
      text = Optional.of(weight(question.text().get(), ScoreMode.COMPLETE));
    }
    List<Lead> leads = leads();
    List<ValueSets.View> views = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      Dimension dimension = question.dimensions().get(i);
      views.add(store.values(dimension.field()).view());
      counts[i] = new int[dimension.counted() ? views.get(i).sets() : 0];
    }
    long total = 0;
    for (LeafReaderContext leaf : leaves) {
      total += scan(leaf, text, leads);
    }
    Map<String, SetCounts> counted = new HashMap<>();
    for (int i = 0; i < counts.length; i++) {
      if (question.dimensions().get(i).counted()) {
        counted.put(question.dimensions().get(i).field(), new SetCounts(views.get(i), counts[i]));
      }
    }
    return new Answer(total, top.best(), counted);
  }

  /** A condition that the index can answer. */
  private record Lead(Condition condition, Weight weight) {}

  /** A condition that leads in one segment. */
  private record LeafLead(Condition condition, ScorerSupplier supplier) {}

  private List<Lead> leads() throws IOException {
    List<Lead> leads = new ArrayList<>();
    for (Condition condition : question.conditions()) {
      Optional<Query> indexed = condition.indexed();
      if (indexed.isPresent()) {
        leads.add(new Lead(condition, weight(indexed.get(), ScoreMode.COMPLETE_NO_SCORES)));
      }
    }
    return leads;
  }

  private Weight weight(Query query, ScoreMode mode) throws IOException {
    return searcher.createWeight(searcher.rewrite(query), mode, 1);
  }

  private long scan(LeafReaderContext leaf, Optional<Weight> text, List<Lead> leads)
      throws IOException {
    ScorerSupplier typed = null;
    long proposed = leaf.reader().maxDoc();
    if (text.isPresent()) {
      typed = text.get().scorerSupplier(leaf);
      if (typed == null) {
        return 0;
      }
      proposed = typed.cost();
    }
    Bits live = leaf.reader().getLiveDocs();
    List<LeafLead> leading = new ArrayList<>();
    for (Lead lead : leads) {
      ScorerSupplier supplier = lead.weight.scorerSupplier(leaf);
      if (supplier == null) {
        return 0;
      }
      if (supplier.cost() <= proposed / LEAD_ADVANTAGE) {
        proposed = supplier.cost();
        leading.clear();
        leading.add(new LeafLead(lead.condition, supplier));
      }
    }
    if (leading.isEmpty()) {
      LeafScan scan = scan(leaf, Optional.empty(), NO_TEXT);
      if (typed != null) {
        typed.bulkScorer().score(scan, live, 0, DocIdSetIterator.NO_MORE_DOCS);
      } else {
        all(DocIdSetIterator.all(leaf.reader().maxDoc()), live, scan);
      }
      return scan.total();
    }
    LeafLead first = leading.getFirst();
    DocIdSetIterator proposals = first.supplier.get(proposed).iterator();
    if (typed == null) {
      LeafScan scan = scan(leaf, Optional.of(first.condition), NO_TEXT);
      all(proposals, live, scan);
      return scan.total();
    }
    Scorer scorer = typed.get(proposed);
    LeafScan scan = scan(leaf, Optional.of(first.condition), scorer);
    all(ConjunctionUtils.intersectIterators(List.of(proposals, scorer.iterator())), live, scan);
    return scan.total();
  }

  private LeafScan scan(LeafReaderContext leaf, Optional<Condition> led, Scorable scorer) {
    SegmentColumns segment = columns.get(leaf.ord);
    DocTest[] tests =
        question.conditions().stream()
            .filter(condition -> !led.equals(Optional.of(condition)))
            .map(condition -> bound.bind(condition, segment))
            .toArray(DocTest[]::new);
    LeafDimension[] dimensions = new LeafDimension[counts.length];
    for (int i = 0; i < counts.length; i++) {
      Dimension dimension = question.dimensions().get(i);
      dimensions[i] =
          new LeafDimension(
              dimension.chosen().map(chosen -> bound.bind(dimension.field(), chosen, segment)),
              segment.sets(dimension.field()),
              counts[i]);
    }
    LeafRanker ranker =
        LeafRanker.of(question.order(), question.preferences(), segment, leaf.docBase, top);
    return new LeafScan(tests, dimensions, ranker, scorer);
  }

  private static void all(DocIdSetIterator docs, Bits live, LeafScan scan) throws IOException {
    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
      if (live == null || live.get(doc)) {
        scan.collect(doc);
      }
    }
  }
}
