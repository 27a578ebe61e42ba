package io.yizhan.peers.protocol;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What every engine is asked: the best {@value #HITS} open jobs within a radius, their exact
 * number, and three facets counted.
 *
 * <p>A hit scores Σ over terms ({@value #TITLE_WEIGHT}·BM25 title + BM25 body), k1 1.2, b .75, plus
 * {@value #DISTANCE_WEIGHT}·{@value #DISTANCE_PIVOT}/({@value #DISTANCE_PIVOT} + metres).
 *
 * @param terms words looked for; empty to browse
 * @param rule how many of them decide
 * @param lat degrees of the centre
 * @param lon degrees of the centre
 * @param radiusMeters how far hits may be
 * @param window when their work is; empty for any time
 * @param minPerHour yuan an hour they pay at least; jobs of unknown pay fail
 * @param occupation code chosen in the facet
 * @param now milliseconds since 1970 at which they must be open
 */
public record PeerQuery(
    List<String> terms,
    TermRule rule,
    double lat,
    double lon,
    double radiusMeters,
    Optional<PeerWindow> window,
    OptionalDouble minPerHour,
    Optional<String> occupation,
    long now) {

  /** How many hits are wanted. */
  public static final int HITS = 20;

  /** Weight of a term in the title; one in the body weighs 1. */
  public static final float TITLE_WEIGHT = 3;

  /** What distance adds at the centre. */
  public static final float DISTANCE_WEIGHT = 4;

  /** Metres at which it adds half of that. */
  public static final double DISTANCE_PIVOT = 3000;

  /** Copies the terms. */
  public PeerQuery {
    terms = List.copyOf(terms);
  }
}
