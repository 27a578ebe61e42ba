package io.yizhan.engine;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * The time that one request may take, shared by every question that is asked for it. What runs asks
 * before each piece of work and leaves the rest undone once the time is spent; nothing is
 * interrupted, so a request takes as long as its budget and one piece more. One request; one
 * thread.
 */
public final class Budget {

  private final LongSupplier nanoTime;
  private final long started;
  private final long nanos;
  private boolean cut;

  /** A budget by another clock, for tests. */
  Budget(Duration time, LongSupplier nanoTime) {
    if (time.isNegative()) {
      throw new IllegalArgumentException("time must be >= 0; got: " + time);
    }
    this.nanoTime = nanoTime;
    this.started = nanoTime.getAsLong();
    this.nanos = nanos(time);
  }

  /** So much time from now on, at least 0. */
  public static Budget of(Duration time) {
    return new Budget(time, System::nanoTime);
  }

  /** As much time as it takes. */
  public static Budget unlimited() {
    return new Budget(Duration.ofNanos(Long.MAX_VALUE), () -> 0);
  }

  /**
   * Whether the time is spent; to be asked only where there is something left to do, for once it
   * says so the request counts as {@link #isCut cut}. Costs a reading of the clock.
   */
  public boolean isSpent() {
    cut = cut || nanoTime.getAsLong() - started >= nanos;
    return cut;
  }

  /** How much of the time is gone; above 1 when more is; 0 when there is no limit. */
  public double usedShare() {
    return nanos == Long.MAX_VALUE
        ? 0
        : (double) (nanoTime.getAsLong() - started) / Math.max(1, nanos);
  }

  /** Whether anything was left undone for want of time. */
  public boolean isCut() {
    return cut;
  }

  private static long nanos(Duration time) {
    try {
      return time.toNanos();
    } catch (ArithmeticException moreThanCenturies) {
      return Long.MAX_VALUE;
    }
  }
}
