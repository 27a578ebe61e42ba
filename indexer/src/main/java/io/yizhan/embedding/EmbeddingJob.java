package io.yizhan.embedding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Computes the vectors that are missing: texts in, a {@link VectorFile} that has them all out. What
 * the file has is not computed again, so a job that was killed goes on where it was.
 *
 * <p>Each worker takes the next text, one at a time: batches gain nothing on a processor. Some 40
 * passages of 200 characters a second and core.
 */
public final class EmbeddingJob {

  private final SentenceEmbedder embedder;
  private final VectorFile file;
  private final int threads;

  /**
   * A job.
   *
   * @param threads workers, at least 1; as many as there are idle cores
   * @throws IllegalArgumentException when there are fewer than 1
   */
  public EmbeddingJob(SentenceEmbedder embedder, VectorFile file, int threads) {
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be 1 or more; got: " + threads);
    }
    this.embedder = embedder;
    this.file = file;
    this.threads = threads;
  }

  /**
   * Computes what is missing, in the order given, and waits for it. Returns how many it computed.
   *
   * @throws IOException when the file cannot be written; what was written stays
   * @throws InterruptedException when the waiting thread is interrupted; workers stop soon
   */
  public int run(Collection<String> texts, EmbeddingProgress progress)
      throws IOException, InterruptedException {
    List<String> all = List.copyOf(new LinkedHashSet<>(texts));
    List<String> missing = all.stream().filter(text -> file.get(text).isEmpty()).toList();
    AtomicInteger next = new AtomicInteger();
    AtomicBoolean stopped = new AtomicBoolean();
    Tally tally = new Tally(progress, all.size() - missing.size(), all.size());
    try (ExecutorService workers =
        Executors.newFixedThreadPool(
            threads, Thread.ofPlatform().name("embedding-", 1).factory())) {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        running.add(
            workers.submit(
                () -> {
                  for (int at = next.getAndIncrement();
                      at < missing.size() && !stopped.get();
                      at = next.getAndIncrement()) {
                    file.put(missing.get(at), embedder.embed(missing.get(at)));
                    tally.increment();
                  }
                  return null;
                }));
      }
      try {
        for (Future<?> worker : running) {
          worker.get();
        }
      } catch (ExecutionException failed) {
        throw failed.getCause() instanceof IOException unwritable
            ? unwritable
            : new IOException("vectors cannot be computed", failed.getCause());
      } finally {
        stopped.set(true);
      }
    }
    return missing.size();
  }

  /** Counts for the listener. */
  private static final class Tally {

    private final EmbeddingProgress progress;
    private final int all;
    private int done;

    Tally(EmbeddingProgress progress, int done, int all) {
      this.progress = progress;
      this.done = done;
      this.all = all;
    }

    synchronized void increment() {
      done++;
      progress.done(done, all);
    }
  }
}
