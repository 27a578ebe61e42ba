package io.yizhan.peers.protocol;

import java.util.List;

/**
 * What a round of queries cost.
 *
 * @param cpuNanos processor time of the whole round
 * @param wallNanos for each query in order the time that passed
 */
public record Round(long cpuNanos, List<Long> wallNanos) {

  /** Copies the times. */
  public Round {
    wallNanos = List.copyOf(wallNanos);
  }
}
