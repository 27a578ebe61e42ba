package io.yizhan.search;

import io.yizhan.geo.GeoArea;
import io.yizhan.geo.GeoPoint;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What every search is asked, whatever it looks for.
 *
 * @param <F> what can be narrowed and counted by
 * @param <R> the request itself
 */
public interface SearchRequest<F extends Enum<F> & Facet, R> {

  /** The values chosen of each facet; a facet with no value chosen is left out. */
  Map<F, Set<String>> chosen();

  /** From where distances are measured. */
  Optional<GeoPoint> near();

  /** Farthest great-circle distance. */
  Optional<Double> radiusMeters();

  /** Parts of the map: what is found lies in each. */
  Set<GeoArea> inside();

  /** Facets to count. */
  Set<F> counted();

  /** Hits a page. */
  int size();

  /** Where the last page ended. */
  Optional<String> cursor();

  /** The clock of the request. */
  Instant now();

  /** The same request at another clock. */
  R at(Instant clock);

  /** Everything that decides which hits come in which order, the clock aside, and nothing else. */
  String question();
}
