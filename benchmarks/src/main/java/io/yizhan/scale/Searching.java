package io.yizhan.scale;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Several threads that search for a while.
 *
 * @param threads how many
 * @param intervalNanos from one search to the next, over all threads; 0 for as fast as they can.
 *     Where one is late the next is due all the same, and its time counts from when it was due: a
 *     pause is felt by everyone who would have come meanwhile
 * @param time how long
 */
record Searching(int threads, long intervalNanos, Duration time) {

  private static final long NANOS_PER_SECOND = 1_000_000_000;

  /** Without a pause between searches. */
  static Searching asFastAsTheyCan(int threads, Duration time) {
    return new Searching(threads, 0, time);
  }

  /** So many searches a second in all. */
  static Searching atRate(int threads, int perSecond, Duration time) {
    return new Searching(threads, NANOS_PER_SECOND / perSecond, time);
  }

  /** One search. */
  interface Turn {
    /** Takes the turn of a number, from 0; says how many were found. */
    long take(long turn) throws IOException;
  }

  /** Searches, and returns the time that each took. */
  Times run(Turn turn) throws InterruptedException, IOException {
    AtomicLong turns = new AtomicLong();
    long start = System.nanoTime();
    Times all = new Times();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("search-", 0).daemon().factory())) {
      List<Future<Times>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(pool.submit(() -> run(turn, turns, start)));
      }
      for (Future<Times> each : running) {
        all.addAll(each.get());
      }
    } catch (ExecutionException failed) {
      throw new IOException("a search failed", failed.getCause());
    }
    return all;
  }

  private Times run(Turn turn, AtomicLong turns, long start) throws IOException {
    Times times = new Times();
    long end = start + time.toNanos();
    while (true) {
      long number = turns.getAndIncrement();
      long due = intervalNanos == 0 ? System.nanoTime() : start + number * intervalNanos;
      if (due - end >= 0) {
        return times;
      }
      waitUntil(due);
      if (turn.take(number) < 0) {
        throw new IllegalStateException("total must be >= 0");
      }
      times.add(System.nanoTime() - due);
    }
  }

  /** Waits until a moment of {@link System#nanoTime}, at once when it is past. */
  static void waitUntil(long due) {
    long left = due - System.nanoTime();
    while (left > 0) {
      LockSupport.parkNanos(left);
      left = due - System.nanoTime();
    }
  }
}
