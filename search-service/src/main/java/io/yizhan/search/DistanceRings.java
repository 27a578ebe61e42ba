package io.yizhan.search;

import io.yizhan.engine.Answer;
import io.yizhan.engine.Rings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The facet of distances: within 1, 3, 5, 10, 20, 30 km of the place that is given, each holding
 * those before it, so that choosing one finds as many as it counts. Choosing one is asking for its
 * radius, which keeps its siblings. Without a place there are none. Stateless.
 */
public final class DistanceRings {

  private static final List<Integer> KILOMETERS = List.of(1, 3, 5, 10, 20, 30);

  private static final double METERS_PER_KM = 1000;

  private DistanceRings() {}

  /** The values of the facet, nearest first. */
  public static List<String> values() {
    return KILOMETERS.stream().map(String::valueOf).toList();
  }

  /** How far a value of the facet reaches, in metres; empty when it is none. */
  public static Optional<Double> meters(String value) {
    return KILOMETERS.stream()
        .filter(km -> km.toString().equals(value))
        .map(km -> km * METERS_PER_KM)
        .findFirst();
  }

  /** Whether a request counts rings: then its radius is what is chosen of them. */
  static boolean areCounted(SearchRequest<?, ?> request) {
    return request.near().isPresent()
        && request.counted().stream().anyMatch(facet -> facet.kind() == FacetKind.RING);
  }

  /** The rings that a request counts. */
  static Optional<Rings> of(SearchRequest<?, ?> request, String field) {
    return request
        .near()
        .filter(_ -> areCounted(request))
        .map(
            near ->
                new Rings(
                    field,
                    near,
                    KILOMETERS.stream().map(km -> km * METERS_PER_KM).toList(),
                    request.radiusMeters()));
  }

  /** How many documents each value of a facet has, rings or not; none is 0 but of rings. */
  static Map<String, Long> counts(Answer answer, Facet facet) {
    if (facet.kind() != FacetKind.RING) {
      return answer.counts(facet.key()).byValue();
    }
    Map<String, Long> counts = new HashMap<>();
    for (int i = 0; i < answer.rings().size(); i++) {
      counts.put(KILOMETERS.get(i).toString(), answer.rings().get(i));
    }
    return counts;
  }

  /** The rings as a page shows them. */
  static List<FacetValue> shown(Map<String, Long> counts, SearchRequest<?, ?> request) {
    List<FacetValue> shown = new ArrayList<>();
    for (int km : KILOMETERS) {
      String value = String.valueOf(km);
      boolean selected =
          request.radiusMeters().filter(radius -> radius == km * METERS_PER_KM).isPresent();
      shown.add(
          new FacetValue(
              value, km + " 公里内", counts.getOrDefault(value, 0L), selected, Optional.empty()));
    }
    return shown;
  }
}
