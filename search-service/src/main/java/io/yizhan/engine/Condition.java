package io.yizhan.engine;

import io.yizhan.geo.GeoPoint;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.Query;

/**
 * What must hold of a document. Each stands on a column; some can also be answered by the index,
 * and lead the search when they are selective.
 */
public sealed interface Condition {

  /** The same condition as an index query; empty when the index cannot answer it. */
  Optional<Query> indexed();

  /**
   * A number is known and at least so much.
   *
   * @param field a column of longs
   * @param least the least that holds
   */
  record LongAtLeast(String field, long least) implements Condition {

    /** Nothing that is always nearly everything is worth leading with. */
    @Override
    public Optional<Query> indexed() {
      return Optional.empty();
    }
  }

  /**
   * A number is known and at least so much.
   *
   * @param field a column of doubles
   * @param least the least that holds
   */
  record DoubleAtLeast(String field, double least) implements Condition {

    @Override
    public Optional<Query> indexed() {
      return Optional.of(DoublePoint.newRangeQuery(field, least, Double.POSITIVE_INFINITY));
    }
  }

  /**
   * A place is known and within a great-circle distance.
   *
   * @param field a column of points
   * @param centre from where
   * @param meters how far, at least 0
   */
  record Within(String field, GeoPoint centre, double meters) implements Condition {

    @Override
    public Optional<Query> indexed() {
      return Optional.of(LatLonPoint.newDistanceQuery(field, centre.lat(), centre.lon(), meters));
    }
  }

  /**
   * Something is true of a set of values.
   *
   * @param field a column of sets
   * @param condition what is true of it
   * @param indexed the same as an index query, where there is one
   */
  record OnSet(String field, SetCondition condition, Optional<Query> indexed)
      implements Condition {}

  /**
   * Something is not true of a set of values; the empty set meets it.
   *
   * @param field a column of sets
   * @param condition what is not true of it
   */
  record NotOnSet(String field, SetCondition condition) implements Condition {

    @Override
    public Optional<Query> indexed() {
      return Optional.empty();
    }
  }
}
