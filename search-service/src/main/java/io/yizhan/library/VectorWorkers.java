package io.yizhan.library;

import io.yizhan.embedding.EmbeddingJob;
import io.yizhan.embedding.SentenceEmbedder;
import io.yizhan.embedding.UnableToEmbedException;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Computes the vectors that are missing, in the background. What has been computed is kept at once,
 * so a service that is stopped or killed goes on where it was. Any thread may call any method.
 */
final class VectorWorkers implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(VectorWorkers.class);

  /** When the disk was full or the model failed. */
  private static final Duration RETRY = Duration.ofMinutes(1);

  private final Meaning meaning;
  private final int threads;
  private final Semaphore wakeUps = new Semaphore(0);
  private final Thread thread;
  private volatile Set<String> wanted = Set.of();
  private volatile VectorCoverage coverage = new VectorCoverage(0, 0);
  private volatile Optional<String> failure = Optional.empty();

  private VectorWorkers(Meaning meaning, int threads) {
    this.meaning = meaning;
    this.threads = threads;
    this.thread = Thread.ofPlatform().name("policy-vectors").daemon().unstarted(this::work);
  }

  /** Starts workers; they wait for texts. */
  static VectorWorkers start(Meaning meaning, int threads) {
    VectorWorkers workers = new VectorWorkers(meaning, threads);
    workers.thread.start();
    return workers;
  }

  /**
   * Says which texts are to have vectors. What is being computed for an earlier call is finished
   * first.
   */
  void want(Set<String> texts) {
    wanted = texts;
    coverage = covered(texts);
    wakeUps.release();
  }

  /** How far they are. */
  VectorCoverage coverage() {
    return coverage;
  }

  /** Why they cannot go on, when they cannot. */
  Optional<String> failure() {
    return failure;
  }

  /** Stops; vectors under way are lost. A second call does nothing. */
  @Override
  public void close() {
    thread.interrupt();
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void work() {
    try {
      boolean failing = false;
      while (!Thread.currentThread().isInterrupted()) {
        if (failing) {
          boolean _ = wakeUps.tryAcquire(RETRY.toMillis(), TimeUnit.MILLISECONDS);
        } else {
          wakeUps.acquire();
        }
        wakeUps.drainPermits();
        failing = !compute(wanted);
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether all could be computed; what failed is told and tried again. */
  private boolean compute(Set<String> texts) throws InterruptedException {
    try {
      if (!covered(texts).isComplete()) {
        Optional<SentenceEmbedder> embedder = meaning.embedder();
        if (embedder.isPresent()) {
          int computed =
              new EmbeddingJob(embedder.get(), meaning.file(), threads)
                  .run(texts, (done, all) -> coverage = new VectorCoverage(all, done));
          LOG.info("computed the vectors of {} texts", computed);
        }
      }
      failure = Optional.empty();
      return true;
    } catch (IOException | UnableToEmbedException failed) {
      failure = Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
      LOG.warn("vectors cannot be computed; trying again in {}", RETRY, failed);
      return false;
    }
  }

  private VectorCoverage covered(Set<String> texts) {
    long computed = texts.stream().filter(text -> meaning.vector(text).isPresent()).count();
    return new VectorCoverage(texts.size(), (int) computed);
  }
}
