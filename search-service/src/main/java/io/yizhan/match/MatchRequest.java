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
 */
public record MatchRequest(String id, int size, Optional<String> cursor, Instant now) {

  /** Most matches of a page. */
  public static final int MAX_SIZE = 100;

  /** Refuses a size out of bounds. */
  public MatchRequest {
    if (size < 1 || size > MAX_SIZE) {
      throw new IllegalArgumentException("size must be 1.." + MAX_SIZE + "; got: " + size);
    }
  }
}
