package io.yizhan.alerts;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A daemon thread that takes a step again and again: at once while there is more to do, else after
 * a pause. What fails is tried again and can be read from {@link #failure} meanwhile.
 */
final class Loop implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

  private final Thread thread;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private volatile Optional<String> failure = Optional.empty();

  Loop(String name, Duration pause, Step step) {
    this.thread = Thread.ofPlatform().name(name).daemon().unstarted(() -> run(name, pause, step));
  }

  /** A piece of work. */
  @FunctionalInterface
  interface Step {

    /** Does it; returns whether there is more. */
    boolean take() throws IOException, InterruptedException;
  }

  void start() {
    thread.start();
  }

  /** Why it cannot go on; empty while all is well. */
  Optional<String> failure() {
    return failure;
  }

  private void run(String name, Duration pause, Step step) {
    try {
      boolean stopped = false;
      while (!stopped) {
        Duration wait = pause;
        try {
          wait = step.take() ? Duration.ZERO : pause;
          failure = Optional.empty();
        } catch (IOException | RuntimeException failed) {
          failure = Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
          LOG.warn("{} cannot go on; trying again", name, failed);
          wait = AFTER_FAILURE;
        }
        stopped = stopping.await(wait.toNanos(), TimeUnit.NANOSECONDS);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  /** Stops after the step under way. */
  @Override
  public void close() {
    stopping.countDown();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
