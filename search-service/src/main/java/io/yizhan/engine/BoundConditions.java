package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.SegmentColumns;
import io.yizhan.geo.GeoArea;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;

/**
 * Conditions bound to columns, segment by segment; what was decided about sets is remembered from
 * one segment to the next. One thread; as long as one search.
 */
final class BoundConditions {

  private static final DocTest.Called NOTHING = _ -> false;

  private final IndexSearcher searcher;
  private final ColumnStore store;
  private final BudgetedScan walk;
  private final Map<SetUse, SetMemory> memories = new HashMap<>();
  private final Map<Query, Weight> weights = new HashMap<>();

  /**
   * Binds to a store that has read every segment of the search.
   *
   * @param walk when its budget ends while a condition is bound, nothing may be tested any more
   */
  BoundConditions(IndexSearcher searcher, ColumnStore store, BudgetedScan walk) {
    this.walk = walk;
    this.searcher = searcher;
    this.store = store;
  }

  /** The test of a condition in one segment. */
  DocTest bind(Condition condition, LeafReaderContext leaf) throws IOException {
    SegmentColumns columns = store.of(leaf.reader());
    return switch (condition) {
      case Condition.LongAtLeast(String field, long least) ->
          new DocTest.LongTest(columns.longs(field), Math.max(least, SegmentColumns.NO_LONG + 1));
      case Condition.DoubleAtLeast(String field, double least) ->
          new DocTest.DoubleTest(columns.doubles(field), least);
      case Condition.Within within ->
          new DocTest.PlaceTest(
              columns.points(within.field()), new Surroundings(within.centre()), within.meters());
      case Condition.Inside(String field, GeoArea area) ->
          new AreaTest(columns.points(field), area);
      case Condition.OnSet(String field, SetCondition onSet, var _) -> bind(field, onSet, columns);
      case Condition.Matches(Query query) -> matches(query, leaf);
      case Condition.All(List<Condition> conditions) -> new AllTest(bind(conditions, leaf));
      case Condition.Any(List<Condition> conditions) -> new AnyTest(bind(conditions, leaf));
      case Condition.Not(Condition refused) -> {
        DocTest test = bind(refused, leaf);
        yield (DocTest.Called) doc -> !test.passes(doc);
      }
    };
  }

  /** The tests of conditions in one segment. */
  DocTest[] bind(List<Condition> conditions, LeafReaderContext leaf) throws IOException {
    DocTest[] tests = new DocTest[conditions.size()];
    for (int i = 0; i < tests.length; i++) {
      tests[i] = bind(conditions.get(i), leaf);
    }
    return tests;
  }

  /** The test of a condition on a set in one segment. */
  DocTest bind(String field, SetCondition condition, SegmentColumns columns) {
    SetMemory memory =
        memories.computeIfAbsent(
            new SetUse(field, condition),
            use -> new SetMemory(use.condition(), store.values(use.field())));
    return new DocTest.SetTest(columns.sets(field), memory);
  }

  private DocTest matches(Query query, LeafReaderContext leaf) throws IOException {
    Weight weight = weights.get(query);
    if (weight == null) {
      weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(query, weight);
    }
    Scorer scorer = weight.scorer(leaf);
    if (scorer == null) {
      return NOTHING;
    }
    FixedBitSet found = new FixedBitSet(leaf.reader().maxDoc());
    walk.each(scorer.iterator(), leaf.reader().getLiveDocs(), found::set);
    return (DocTest.Called) found::get;
  }

  /** All of some tests hold. */
  @SuppressWarnings("ArrayRecordComponent")
  private record AllTest(DocTest[] tests) implements DocTest.Called {

    @Override
    public boolean passes(int doc) {
      for (DocTest test : tests) {
        if (!test.passes(doc)) {
          return false;
        }
      }
      return true;
    }

    @Override
    public Coverage coverage(int block) {
      return DocTest.coverage(tests, block);
    }
  }

  /** One of some tests holds. */
  @SuppressWarnings("ArrayRecordComponent")
  private record AnyTest(DocTest[] tests) implements DocTest.Called {

    @Override
    public boolean passes(int doc) {
      for (DocTest test : tests) {
        if (test.passes(doc)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public Coverage coverage(int block) {
      Coverage most = Coverage.NONE;
      for (DocTest test : tests) {
        Coverage one = test.coverage(block);
        if (one == Coverage.ALL) {
          return one;
        }
        most = one == Coverage.SOME ? one : most;
      }
      return most;
    }
  }

  private record SetUse(String field, SetCondition condition) {}
}
