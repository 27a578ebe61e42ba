package io.yizhan.engine;

import io.yizhan.geo.GeoPoint;

/** The order of hits; ties are broken by the document's id. What is unknown comes last. */
public sealed interface Order {

  /**
   * Best score first, then the greatest number.
   *
   * @param thenField a column of longs
   */
  record ByScore(String thenField) implements Order {}

  /**
   * Nearest first.
   *
   * @param field a column of points
   * @param centre from where
   * @param stepMeters what distances are rounded to; 0 for exact ones
   */
  record ByDistance(String field, GeoPoint centre, double stepMeters) implements Order {}

  /**
   * Greatest number first.
   *
   * @param field a column of doubles
   */
  record ByDouble(String field) implements Order {}

  /**
   * Greatest number first.
   *
   * @param field a column of longs
   */
  record ByLong(String field) implements Order {}
}
