package io.yizhan.engine;

import io.yizhan.columns.ColumnStore;
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

  /** Binds to a store that has read every segment of the search. */
  BoundConditions(ColumnStore store) {
    this.store = store;
  }

  /** The test of a condition in one segment. */
  DocTest bind(Condition condition, SegmentColumns columns) {
    return switch (condition) {
      case Condition.LongAtLeast(String field, long least) ->
          new DocTest.LongTest(columns.longs(field), Math.max(least, SegmentColumns.NO_LONG + 1));
      case Condition.DoubleAtLeast(String field, double least) ->
          new DocTest.DoubleTest(columns.doubles(field), least);
      case Condition.Within within ->
          new DocTest.PlaceTest(
              columns.points(within.field()), new Surroundings(within.centre()), within.meters());
      case Condition.OnSet(String field, SetCondition onSet, var _) -> bind(field, onSet, columns);
      case Condition.NotOnSet(String field, SetCondition onSet) ->
          new DocTest.SetTest(columns.sets(field), memory(field, onSet), false);
    };
  }

  /** The test of a condition on a set in one segment. */
  DocTest bind(String field, SetCondition condition, SegmentColumns columns) {
    return new DocTest.SetTest(columns.sets(field), memory(field, condition), true);
  }

  private SetMemory memory(String field, SetCondition condition) {
    return memories.computeIfAbsent(
        new SetUse(field, condition),
        use -> new SetMemory(use.condition(), store.values(use.field()).view()));
  }

  private record SetUse(String field, SetCondition condition) {}
}
