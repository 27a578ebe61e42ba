package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
import io.yizhan.columns.PointColumn;
import io.yizhan.columns.SegmentColumns;
import java.util.HashMap;
import java.util.Map;

/**
 * Conditions bound to columns, segment by segment; what was decided about sets is remembered from
 * one segment to the next. One thread; as long as one search.
 */
final class BoundConditions {

  private final ColumnStore store;
  private final Map<SetUse, SetMemory> memories = new HashMap<>();
  private final Map<Condition.Within, Circle> circles = new HashMap<>();

  /** Binds to a store that has read every segment of the search. */
  BoundConditions(ColumnStore store) {
    this.store = store;
  }

  /** The test of a condition in one segment. */
  DocTest bind(Condition condition, SegmentColumns columns) {
    return switch (condition) {
      case Condition.LongAtLeast(String field, long least) -> {
        long[] numbers = columns.longs(field);
        yield doc -> numbers[doc] >= least && numbers[doc] != SegmentColumns.NO_LONG;
      }
      case Condition.DoubleAtLeast(String field, double least) -> {
        double[] numbers = columns.doubles(field);
        yield doc -> numbers[doc] >= least;
      }
      case Condition.Within within -> {
        PointColumn places = columns.points(within.field());
        Circle circle =
            circles.computeIfAbsent(within, key -> new Circle(key.centre(), key.meters()));
        yield doc -> circle.holds(places, doc);
      }
      case Condition.OnSet(String field, SetCondition onSet, var _) -> bind(field, onSet, columns);
      case Condition.NotOnSet(String field, SetCondition onSet) -> {
        DocTest holds = bind(field, onSet, columns);
        yield doc -> !holds.passes(doc);
      }
    };
  }

  /** The test of a condition on a set in one segment. */
  DocTest bind(String field, SetCondition condition, SegmentColumns columns) {
    int[] sets = columns.sets(field);
    SetMemory memory =
        memories.computeIfAbsent(
            new SetUse(field, condition),
            use -> new SetMemory(use.condition(), store.values(use.field()).view()));
    return doc -> memory.holds(sets[doc]);
  }

  private record SetUse(String field, SetCondition condition) {}
}
