package io.yizhan.indexing;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.RecordSource;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that writes a live index: applies the feed, commits from time to time, and moves
 * to another generation when one has been put in use.
 *
 * <p>Whatever fails is tried again and can be read from {@link #failure} meanwhile. Any thread may
 * call any method; only the follower's own thread touches what a generation writes.
 */
final class Follower implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Follower.class);
  private static final int MAX_PINS = 64;

  private final IndexLayout layout;
  private final RecordSource source;
  private final FollowerPace pace;
  private final Successors successors;
  private final Thread thread;
  private final Semaphore wakeUps = new Semaphore(0);
  private final VisibleHorizon visible = new VisibleHorizon();
  private final RetiredGenerations retired;
  private final AtomicBoolean closed = new AtomicBoolean();

  private volatile Generation generation;
  private volatile Optional<String> failure = Optional.empty();

  private Follower(
      IndexLayout layout,
      RecordSource source,
      FollowerPace pace,
      Successors successors,
      Generation generation) {
    this.layout = layout;
    this.successors = successors;
    this.source = source;
    this.pace = pace;
    this.generation = generation;
    this.retired = new RetiredGenerations(layout);
    this.thread =
        Thread.ofPlatform()
            .name("index-follower")
            .daemon()
            .uncaughtExceptionHandler((_, fatal) -> stopped(fatal))
            .unstarted(this::follow);
  }

  /** Opens the generation in use, which must be readable, and starts to follow. */
  static Follower start(
      IndexLayout layout, Schemas schemas, IndexedKind kind, RecordSource source, FollowerPace pace)
      throws IOException {
    Successors successors = new Successors(layout, schemas, kind, source);
    Generation current = successors.open(layout.current().orElseThrow());
    Follower follower = new Follower(layout, source, pace, successors, current);
    follower.thread.start();
    return follower;
  }

  /** The generation in use. */
  Generation generation() {
    return generation;
  }

  /** The generation in use and those that still hold kept states, the latest first. */
  List<Generation> searchable() {
    List<Generation> all = new ArrayList<>(retired.all());
    all.add(generation);
    return all.reversed();
  }

  /** Up to where the feed can be found. */
  VisibleHorizon visible() {
    return visible;
  }

  /** Why it cannot go on; empty while all is well. */
  Optional<String> failure() {
    return failure;
  }

  boolean isClosed() {
    return closed.get();
  }

  /** Reads the feed at once. */
  void wake() {
    wakeUps.release();
  }

  /** Stops following, commits, and closes. A second call does nothing. */
  @Override
  public void close() throws IOException {
    if (closed.getAndSet(true)) {
      return;
    }
    wake();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    try (Generation last = generation) {
      retired.closeAll();
      if (last.writer().isOpen()) {
        last.writer().commit();
      }
    }
  }

  private void follow() {
    long lastCommit = System.nanoTime();
    while (!closed.get()) {
      long began = System.nanoTime();
      try {
        Optional<String> staying = moveIfReplaced();
        int applied = applyBatch();
        failure = staying;
        if (System.nanoTime() - lastCommit > pace.commit().toNanos()) {
          commitIfNeeded();
          lastCommit = System.nanoTime();
        }
        if (applied == 0) {
          pause(pace.poll());
        } else if (applied < FeedReader.BATCH_SIZE) {
          rest(began);
        }
      } catch (IOException | RuntimeException failed) {
        failure = Optional.of(reason(failed));
        LOG.warn("the index cannot follow the feed; trying again", failed);
        pause(pace.retry());
      }
    }
  }

  /** Returns how many changes it applied. */
  private int applyBatch() throws IOException {
    ChangeBatch batch = FeedReader.applyNext(generation.writer(), source);
    // Also without changes, which costs next to nothing: a refresh that failed is made up for
    // before anyone is told that its changes can be found.
    generation.refresh();
    visible.advanceTo(batch.horizon());
    return batch.changes().size();
  }

  private void commitIfNeeded() throws IOException {
    GenerationWriter writer = generation.writer();
    if (writer.position().compareTo(writer.committed()) > 0) {
      writer.commit();
    }
    generation.prunePins(pace.pinLifetime(), MAX_PINS);
    retired.release(generation.name(), pace.pinLifetime(), MAX_PINS);
  }

  /**
   * Moves to another generation when that is in use now, and out of one that broke.
   *
   * @return why it stays where it can stay and should not
   */
  private Optional<String> moveIfReplaced() throws IOException {
    String current = layout.current().orElse(generation.name());
    Generation old = generation;
    if (current.equals(old.name()) && old.writer().isOpen()) {
      return Optional.empty();
    }
    if (old.writer().isOpen()) {
      Optional<String> foreign = successors.whyForeign(current, pace.retry());
      if (foreign.isPresent()) {
        return foreign;
      }
    }
    Generation next = successors.openCaughtUp(current);
    retired.add(old);
    generation = next;
    LOG.info("moved from index generation {} to {}", old.name(), current);
    old.stopWriting();
    retired.release(current, pace.pinLifetime(), MAX_PINS);
    return Optional.empty();
  }

  private void pause(Duration interval) {
    try {
      boolean _ = wakeUps.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
      wakeUps.drainPermits();
    } catch (InterruptedException stop) {
      throw new IllegalStateException("nobody may interrupt the follower", stop);
    }
  }

  /** Waits until the next reading may begin; wake-ups meanwhile are kept for it. */
  private void rest(long began) {
    long left = pace.rest().toNanos() - (System.nanoTime() - began);
    while (left > 0 && !closed.get()) {
      LockSupport.parkNanos(this, left);
      left = pace.rest().toNanos() - (System.nanoTime() - began);
    }
  }

  private void stopped(Throwable fatal) {
    failure = Optional.of(reason(fatal));
    LOG.error("the index follows the feed no longer", fatal);
  }

  private static String reason(Throwable failed) {
    return failed.getClass().getSimpleName() + ": " + failed.getMessage();
  }
}
