package io.yizhan.engine;

import io.yizhan.columns.PointColumn;

/**
 * Distances from one place to the documents of a segment as orders and scores count them: exact, or
 * rounded to a step where what is exact must not be worked out from an order or a score. One
 * thread.
 *
 * @param around from where
 * @param places of the documents
 * @param stepMeters the step; 0 for exact distances
 */
record Distances(Surroundings around, PointColumn places, double stepMeters) {

  /** Whether a document has a place; one without has no distance. */
  boolean has(int doc) {
    return places.has(doc);
  }

  /** The distance of a document that has a place. */
  double meters(int doc) {
    double exact = around.meters(places, doc);
    return stepMeters > 0 ? Math.round(exact / stepMeters) * stepMeters : exact;
  }

  /** What the distance of a document that has a place is at least; cheap. */
  double atLeast(int doc) {
    return belowRounding(around.atLeast(places, doc));
  }

  /** What the distance of a document with a place in a block is at least. */
  double atLeastIn(int block) {
    return belowRounding(around.atLeast(places.blocks(), block));
  }

  private double belowRounding(double meters) {
    return Math.max(0, meters - stepMeters / 2);
  }
}
