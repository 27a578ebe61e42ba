package io.yizhan.engine;

import io.yizhan.geo.GeoPoint;

/**
 * What adds to the score. Distances in space and time add {@code weight · pivot / (pivot + how
 * far)}, as Lucene's distance features do; nothing where the value is unknown.
 */
public sealed interface Preference {

  /** The most it can add. */
  float weight();

  /**
   * The nearer the better.
   *
   * @param field a column of points
   * @param centre from where
   * @param weight what a document on the spot adds
   * @param pivotMeters where half of it is added
   */
  record Nearness(String field, GeoPoint centre, float weight, double pivotMeters)
      implements Preference {}

  /**
   * The closer to a moment the better.
   *
   * @param field a column of longs, epoch milliseconds
   * @param origin the moment, epoch milliseconds
   * @param weight what a document of that moment adds
   * @param pivotMillis where half of it is added
   */
  record Freshness(String field, long origin, float weight, long pivotMillis)
      implements Preference {}

  /**
   * Something holds, or it does not.
   *
   * @param condition what holds
   * @param weight what a document of which it holds gets
   */
  record Bonus(Condition condition, float weight) implements Preference {}
}
