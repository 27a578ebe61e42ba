package io.yizhan.engine;

import io.yizhan.geo.GeoPoint;
import java.util.Optional;
import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.search.Query;

/**
 * What must hold of a document. Each stands on a column; for some the index can propose documents,
 * and they lead the search when they are selective.
 */
public sealed interface Condition {

  /**
   * An index query that matches whatever meets the condition, and perhaps more; empty when the
   * index has none worth asking.
   */
  Optional<Query> proposal();

  /**
   * A number is known and at least so much.
   *
   * @param field a column of longs
   * @param least the least that holds
   */
  record LongAtLeast(String field, long least) implements Condition {

    /** Nothing that is always nearly everything is worth leading with. */
    @Override
    public Optional<Query> proposal() {
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
    public Optional<Query> proposal() {
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
    public Optional<Query> proposal() {
      // A box: a circle costs a tenth of a millisecond to set up.
      Rectangle box = Rectangle.fromPointDistance(centre.lat(), centre.lon(), meters);
      return Optional.of(
          LatLonPoint.newBoxQuery(field, box.minLat, box.maxLat, box.minLon, box.maxLon));
    }
  }

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
   * Something is not true of a set of values; the empty set meets it.
   *
   * @param field a column of sets
   * @param condition what is not true of it
   */
  record NotOnSet(String field, SetCondition condition) implements Condition {

    @Override
    public Optional<Query> proposal() {
      return Optional.empty();
    }
  }
}
