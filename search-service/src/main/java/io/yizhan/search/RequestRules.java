package io.yizhan.search;

import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import io.yizhan.geo.GeoPolygon;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What holds of every search request; each rule refuses with field, rule and value. Stateless. */
final class RequestRules {

  private RequestRules() {}

  static void requireText(String text) {
    if (text.length() > JobSearchRequest.MAX_TEXT_CHARS) {
      throw new IllegalArgumentException(
          "text must have <= " + JobSearchRequest.MAX_TEXT_CHARS + " chars; got: " + text.length());
    }
  }

  static void requireSize(int size) {
    if (size < 1 || size > JobSearchRequest.MAX_SIZE) {
      throw new IllegalArgumentException(
          "size must be 1.." + JobSearchRequest.MAX_SIZE + "; got: " + size);
    }
  }

  static void requireTotal(long totalUpTo) {
    if (totalUpTo < 0) {
      throw new IllegalArgumentException("totalUpTo must be >= 0; got: " + totalUpTo);
    }
  }

  /** The facets whose counts depend on a place. */
  static <F extends Facet> Set<F> rings(Set<F> counted) {
    return counted.stream()
        .filter(facet -> facet.kind() == FacetKind.RING)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The facets whose counts do not depend on a place. */
  static <F extends Facet> Set<F> butRings(Set<F> counted) {
    return counted.stream()
        .filter(facet -> facet.kind() != FacetKind.RING)
        .collect(Collectors.toUnmodifiableSet());
  }

  static void requirePlace(
      Optional<GeoPoint> near, Optional<Double> radiusMeters, boolean byDistance) {
    if (near.isEmpty() && (radiusMeters.isPresent() || byDistance)) {
      throw new IllegalArgumentException("a radius and the order by distance need near");
    }
    radiusMeters.ifPresent(RequestRules::requireRadius);
  }

  /** The areas; refuses too many, and outlines of too many corners. */
  static Set<GeoArea> inside(Set<GeoArea> inside) {
    if (inside.size() > JobSearchRequest.MAX_INSIDE) {
      throw new IllegalArgumentException(
          "inside must have <= " + JobSearchRequest.MAX_INSIDE + " areas; got: " + inside.size());
    }
    for (GeoArea area : inside) {
      if (area instanceof GeoPolygon outline
          && outline.corners().size() > JobSearchRequest.MAX_CORNERS) {
        throw new IllegalArgumentException(
            "an outline must have <= "
                + JobSearchRequest.MAX_CORNERS
                + " corners; got: "
                + outline.corners().size());
      }
    }
    return Set.copyOf(inside);
  }

  /** The areas in an order of their own, for a checksum. */
  static String areasInOrder(Set<GeoArea> inside) {
    return inside.stream().map(GeoArea::toString).sorted().toList().toString();
  }

  static void requireClock(Instant now) {
    if (!JobSearchRequest.mayStandAt(now)) {
      throw new IllegalArgumentException(
          "now must be "
              + JobSearchRequest.EARLIEST
              + ".."
              + JobSearchRequest.LATEST
              + "; got: "
              + now);
    }
  }

  /** The choices without facets of which nothing is chosen; refuses too many of one. */
  static <F extends Facet> Map<F, Set<String>> chosen(Map<F, Set<String>> chosen) {
    chosen.forEach(RequestRules::requireFew);
    chosen.forEach(RequestRules::requireSet);
    return chosen.entrySet().stream()
        .filter(facet -> !facet.getValue().isEmpty())
        .collect(
            Collectors.toUnmodifiableMap(Map.Entry::getKey, facet -> Set.copyOf(facet.getValue())));
  }

  /** The choices in an order of their own, for a checksum. */
  static String inOrder(Map<? extends Facet, Set<String>> chosen) {
    return chosen.entrySet().stream()
        .map(facet -> facet.getKey() + facet.getValue().stream().sorted().toList().toString())
        .sorted()
        .collect(Collectors.joining("|"));
  }

  /** Refuses days that cannot be asked for. */
  static void requireDates(Map<? extends Facet, Set<String>> chosen) {
    for (Map.Entry<? extends Facet, Set<String>> facet : chosen.entrySet()) {
      if (facet.getKey().kind() == FacetKind.DATE) {
        for (String date : facet.getValue()) {
          if (FacetValues.date(date).isEmpty()) {
            throw new IllegalArgumentException(
                "date must be "
                    + JobSearchRequest.EARLIEST_DATE
                    + ".."
                    + JobSearchRequest.LATEST_DATE
                    + "; got: "
                    + date);
          }
        }
      }
    }
  }

  private static void requireRadius(double meters) {
    if (!(meters > 0 && meters <= JobSearchRequest.MAX_RADIUS_METERS)) {
      throw new IllegalArgumentException(
          "radius must be > 0 and <= " + JobSearchRequest.MAX_RADIUS_METERS + " m; got: " + meters);
    }
  }

  private static void requireSet(Facet facet, Set<String> values) {
    if (facet.kind() == FacetKind.RING && !values.isEmpty()) {
      throw new IllegalArgumentException(
          facet.key() + " must be chosen by the radius; got: " + values);
    }
  }

  private static void requireFew(Facet facet, Set<String> values) {
    if (values.size() > JobSearchRequest.MAX_CHOSEN) {
      throw new IllegalArgumentException(
          facet.key()
              + " must have <= "
              + JobSearchRequest.MAX_CHOSEN
              + " values; got: "
              + values.size());
    }
  }
}
