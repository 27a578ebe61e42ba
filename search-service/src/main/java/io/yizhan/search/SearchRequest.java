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

  /** Whatever the total is, it is exact. */
  long EXACT_TOTAL = Long.MAX_VALUE;

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

  /** How far the total is exact; {@link #EXACT_TOTAL} for any. */
  long totalUpTo();

  /** Where the last page ended. */
  Optional<String> cursor();

  /** The clock of the request. */
  Instant now();

  /** The same request with other facets to count and another exactness of the total. */
  R counting(Set<F> facets, long exactUpTo);

  /**
   * What decides the total and the counts, those by distance aside, and nothing else; empty when a
   * text, a radius or the very moment decides them, so that hardly anyone asks the same again.
   */
  Optional<R> countsAlone();

  /** The same request at another clock. */
  R at(Instant clock);

  /** Everything that decides which hits come in which order, the clock aside, and nothing else. */
  String question();
}
