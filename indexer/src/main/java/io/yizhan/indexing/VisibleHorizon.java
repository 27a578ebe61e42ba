package io.yizhan.indexing;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * How far the feed has become visible in some view of the records, and a place to wait for it:
 * every write of a generation below the horizon can be found. Never goes back. Safe for any thread.
 */
public final class VisibleHorizon {

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition moved = lock.newCondition();

  // Guarded by lock.
  private long horizon;

  /** Moves the horizon on and wakes who waits; a lower one than now changes nothing. */
  public void advanceTo(long reached) {
    lock.lock();
    try {
      horizon = Math.max(horizon, reached);
      moved.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits until the horizon is above a generation; false when the time ran out first. */
  public boolean await(long generation, Duration timeout) throws InterruptedException {
    long nanos = timeout.toNanos();
    lock.lock();
    try {
      while (horizon <= generation) {
        if (nanos <= 0) {
          return false;
        }
        nanos = moved.awaitNanos(nanos);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }
}
