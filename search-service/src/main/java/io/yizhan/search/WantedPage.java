package io.yizhan.search;

import io.yizhan.engine.RankKey;
import io.yizhan.engine.Spread;
import java.util.Optional;

/**
 * Which hits of a question are wanted, and how far they are counted.
 *
 * @param after the last hit of the page before
 * @param spread how many hits of one group there may be
 * @param size hits wanted
 * @param countTo so many are counted exactly
 */
record WantedPage(Optional<RankKey> after, Optional<Spread> spread, int size, long countTo) {

  /** No hits, only whether there are so many. */
  static WantedPage countingTo(long many) {
    return new WantedPage(Optional.empty(), Optional.empty(), 0, many);
  }
}
