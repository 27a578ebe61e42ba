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
   * @param stepMeters what distances are rounded to; 0 for exact ones
   */
  record Nearness(
      String field, GeoPoint centre, float weight, double pivotMeters, double stepMeters)
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
   * The more the better, ever less for what comes on top: {@code weight · number / (number +
   * pivot)}; nothing for what is unknown or not above 0.
   *
   * @param field a column of doubles
   * @param weight what no number reaches
   * @param pivot where half of it is added
   */
  record Saturation(String field, float weight, double pivot) implements Preference {}

  /**
   * A share counts as it is; nothing where it is unknown.
   *
   * @param field a column of doubles, 0…1
   * @param weight what a share of 1 adds
   */
  record Share(String field, float weight) implements Preference {}

  /**
   * Something holds, or it does not.
   *
   * @param condition what holds
   * @param weight what a document of which it holds gets
   */
  record Bonus(Condition condition, float weight) implements Preference {}
}
