package io.yizhan.indexing;

import java.time.Duration;

/**
 * How often the follower does what it does.
 *
 * @param poll between two readings of the feed when nobody wakes the follower
 * @param rest least time from one reading that brought changes to the next: a write that comes
 *     alone is found at once, many that come one by one are made visible together
 * @param retry after a failure
 * @param commit least time between two commits, which bounds what a crash makes it read again
 * @param pinLifetime how long a kept state can be returned to
 */
record FollowerPace(
    Duration poll, Duration rest, Duration retry, Duration commit, Duration pinLifetime) {

  /** The pace of a service. */
  static final FollowerPace SERVICE =
      new FollowerPace(
          LiveIndex.POLL_INTERVAL,
          LiveIndex.REST,
          Duration.ofSeconds(1),
          Duration.ofSeconds(15),
          LiveIndex.PIN_LIFETIME);
}
