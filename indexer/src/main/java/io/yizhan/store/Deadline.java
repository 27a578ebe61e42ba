package io.yizhan.store;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * A limit on waiting for another process, which can only be asked again and again: it shares no
 * lock or condition with us. One thread.
 */
final class Deadline {

  /** Time between two questions. */
  private static final long PAUSE_NANOS = Duration.ofMillis(50).toNanos();

  private final long endNanos;

  private Deadline(long endNanos) {
    this.endNanos = endNanos;
  }

  static Deadline in(Duration wait) {
    return new Deadline(System.nanoTime() + wait.toNanos());
  }

  /** Waits a moment; false when time is up or the thread was interrupted, which stays so. */
  boolean pause() {
    long left = endNanos - System.nanoTime();
    if (left <= 0 || Thread.currentThread().isInterrupted()) {
      return false;
    }
    LockSupport.parkNanos(this, Math.min(left, PAUSE_NANOS));
    return true;
  }
}
