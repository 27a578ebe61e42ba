package io.yizhan.engine;

import io.yizhan.geo.GeoPoint;
import java.util.List;
import java.util.Optional;

/**
 * A facet of distances from one place: how many documents lie within each of some. As of a {@link
 * Dimension}, what is chosen of it does not hold for its own counts.
 *
 * @param field a column of points
 * @param centre from where
 * @param meters how far each ring reaches, ascending; each holds those before it
 * @param chosen farthest distance of what is found; empty when any will do, and none
 */
public record Rings(String field, GeoPoint centre, List<Double> meters, Optional<Double> chosen) {

  /** Takes its own copy; refuses rings that do not ascend. */
  public Rings {
    meters = List.copyOf(meters);
    double before = 0;
    for (double reach : meters) {
      if (!(reach > before)) {
        throw new IllegalArgumentException("meters must ascend from 0; got: " + meters);
      }
      before = reach;
    }
  }

  /** What is chosen, as a condition. */
  Optional<Condition> condition() {
    return chosen.map(reach -> new Condition.Within(field, centre, reach));
  }

  /** Where something is chosen, what lies in no ring and not within it counts for nothing. */
  Optional<Condition> bound() {
    double farthest = meters.isEmpty() ? 0 : meters.getLast();
    return chosen.map(reach -> new Condition.Within(field, centre, Math.max(reach, farthest)));
  }
}
