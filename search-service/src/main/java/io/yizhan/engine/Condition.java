package io.yizhan.engine;

import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/**
 * What must hold of a document. Each stands on a column, and none on a point of the index: places
 * are found by the blocks that documents stand in. For some values and words the index can propose
 * documents, and they lead the search when they are selective.
 */
public sealed interface Condition {

  /**
   * An index query that matches whatever meets the condition, and perhaps more; empty when the
   * index has none worth asking.
   */
  default Optional<Query> proposal() {
    return Optional.empty();
  }

  /**
   * A number is known and at least so much.
   *
   * @param field a column of longs
   * @param least the least that holds
   */
  record LongAtLeast(String field, long least) implements Condition {}

  /**
   * A number is known and at least so much.
   *
   * @param field a column of doubles
   * @param least the least that holds
   */
  record DoubleAtLeast(String field, double least) implements Condition {}

  /**
   * A place is known and within a great-circle distance.
   *
   * @param field a column of points
   * @param centre from where
   * @param meters how far, at least 0
   */
  record Within(String field, GeoPoint centre, double meters) implements Condition {}

  /**
   * A place is known and lies in an area.
   *
   * @param field a column of points
   * @param area its border belongs to it
   */
  record Inside(String field, GeoArea area) implements Condition {}

  /**
   * Something is true of a set of values.
   *
   * @param field a column of sets
   * @param condition what is true of it
   * @param proposal an index query that matches whatever meets it, where there is one
   */
  record OnSet(String field, SetCondition condition, Optional<Query> proposal)
      implements Condition {}

  /**
   * Matches an index query, for what stands in no column: words of the text.
   *
   * @param query costs its postings in each segment; its scores are not asked for
   */
  record Matches(Query query) implements Condition {

    @Override
    public Optional<Query> proposal() {
      return Optional.of(query);
    }
  }

  /**
   * All of some conditions hold.
   *
   * @param conditions may be none, which holds of everything
   */
  record All(List<Condition> conditions) implements Condition {

    /** Takes its own copy. */
    public All {
      conditions = List.copyOf(conditions);
    }

    @Override
    public Optional<Query> proposal() {
      return conditions.stream().flatMap(condition -> condition.proposal().stream()).findFirst();
    }
  }

  /**
   * One of some conditions holds.
   *
   * @param conditions may be none, which holds of nothing
   */
  record Any(List<Condition> conditions) implements Condition {

    /** Takes its own copy. */
    public Any {
      conditions = List.copyOf(conditions);
    }

    /** Every one has to propose. */
    @Override
    public Optional<Query> proposal() {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (Condition condition : conditions) {
        Optional<Query> proposal = condition.proposal();
        if (proposal.isEmpty()) {
          return Optional.empty();
        }
        any.add(proposal.get(), Occur.SHOULD);
      }
      return Optional.of(any.build());
    }
  }

  /**
   * A condition does not hold. What is unknown does not hold either, so it meets this.
   *
   * @param condition what does not hold
   */
  record Not(Condition condition) implements Condition {}
}
