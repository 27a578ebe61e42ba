package io.yizhan.scale;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.RecordKind;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Writes jobs at a rate, as the service does: each wakes the index. Another thread waits until each
 * {@value #SAMPLED}th can be found. One run; started once.
 */
final class Writing {

  private static final int SAMPLED = 5;
  private static final int WAITING = 1 << 16;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final long SEED = 7;

  private final LiveIndex index;
  private final DistrictRecords records;
  private final long intervalNanos;
  private final long end;
  private final BlockingQueue<Write> written = new ArrayBlockingQueue<>(WAITING);
  private final Times freshness = new Times();
  private final Thread writer = Thread.ofPlatform().name("writer").unstarted(this::write);
  private final Thread waiter = Thread.ofPlatform().name("freshness").unstarted(this::await);
  private final AtomicLong late = new AtomicLong();

  private Writing(LiveIndex index, DistrictRecords records, int perSecond, Duration time) {
    this.index = index;
    this.records = records;
    this.intervalNanos = TimeUnit.SECONDS.toNanos(1) / perSecond;
    this.end = System.nanoTime() + time.toNanos();
  }

  /** Begins to write. */
  static Writing start(LiveIndex index, DistrictRecords records, int perSecond, Duration time) {
    Writing writing = new Writing(index, records, perSecond, time);
    writing.writer.start();
    writing.waiter.start();
    return writing;
  }

  /** Waits for the end, and returns the time from write to found of each that was waited for. */
  Times finish() throws InterruptedException {
    writer.join();
    waiter.join();
    if (late.get() > 0) {
      throw new IllegalStateException("writes must be found within " + PATIENCE + "; not: " + late);
    }
    return freshness;
  }

  /** A write that is waited for. */
  private record Write(long generation, long nanoTime) {}

  private void write() {
    SplittableRandom random = new SplittableRandom(SEED);
    long count = records.count(RecordKind.JOB);
    long due = System.nanoTime();
    for (int i = 0; due < end; i++) {
      Searching.waitUntil(due);
      long now = System.nanoTime();
      long generation = records.write(RecordKind.JOB, random.nextLong(count));
      index.wake();
      if (i % SAMPLED == 0 && !written.offer(new Write(generation, now))) {
        late.incrementAndGet();
      }
      due += intervalNanos;
    }
  }

  private void await() {
    try {
      while (writer.isAlive() || !written.isEmpty()) {
        Write write = written.poll(intervalNanos, TimeUnit.NANOSECONDS);
        if (write != null) {
          if (index.await(write.generation(), PATIENCE)) {
            freshness.add(System.nanoTime() - write.nanoTime());
          } else {
            late.incrementAndGet();
          }
        }
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
