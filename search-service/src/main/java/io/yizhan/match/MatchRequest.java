package io.yizhan.match;

import java.time.Instant;
import java.util.Optional;

/**
 * Which page of whose matches.
 *
 * @param id the job whose workers, or the worker whose jobs are wanted
 * @param size matches of the page, 1…{@value #MAX_SIZE}
 * @param cursor where the page before ended
 * @param now the clock that decides
 * @param radiusMeters farthest distance of the two, at least 0; where a place is unknown nobody is
 *     within it
 */
public record MatchRequest(
    String id, int size, Optional<String> cursor, Instant now, Optional<Double> radiusMeters) {

  /** Most matches of a page. */
  public static final int MAX_SIZE = 100;

  /** Refuses a size and a radius out of bounds. */
  public MatchRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + "; got: " + size);
    }
    if (radiusMeters.isPresent() && !(radiusMeters.get() >= 0)) {
      throw new IllegalArgumentException("radius must be >= 0 m; got: " + radiusMeters.get());
    }
  }

  /** A page of matches however far away. */
  public MatchRequest(String id, int size, Optional<String> cursor, Instant now) {
    this(id, size, cursor, now, Optional.empty());
  }
}
