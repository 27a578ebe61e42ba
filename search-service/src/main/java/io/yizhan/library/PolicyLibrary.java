package io.yizhan.library;

import io.yizhan.analysis.Analyzers;
import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.VisibleHorizon;
import io.yizhan.retrieval.PolicyRetrieval;
import io.yizhan.retrieval.QuoteFinder;
import io.yizhan.retrieval.RetrievalModel;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stored policies and FAQs as they can be asked, a moment behind the truth; see the package.
 *
 * <p>Safe for any thread. One thread follows the feed and makes collections, others compute
 * vectors. When the database is away, asking goes on, {@link #failure} says why, and it is tried
 * again.
 */
public final class PolicyLibrary implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(PolicyLibrary.class);

  /** How often the feed is read. */
  private static final Duration PACE = Duration.ofMillis(200);

  /** Rest after making a collection, as a multiple of the time it took. */
  private static final int REST_FACTOR = 9;

  private final RecordSource records;
  private final Supplier<Analyzers> analyzers;
  private final RetrievalModel model = RetrievalModel.load();
  private final Meaning meaning;
  private final VectorWorkers workers;
  private final Holdings holdings;
  private final Thread thread;
  private final Semaphore wakeUps = new Semaphore(0);
  private final VisibleHorizon visible = new VisibleHorizon();
  private volatile boolean closed;
  private volatile Made made;
  private volatile Optional<String> failure = Optional.empty();

  /** Set by the following thread alone. */
  private boolean changed;

  /** A collection, what read its words, the texts to have vectors, and how many had them. */
  private record Made(
      PolicyCollection collection, Analyzers analyzers, Set<String> texts, int vectors) {}

  private PolicyLibrary(
      RecordSource records, Supplier<Analyzers> analyzers, Meaning meaning, VectorWorkers workers)
      throws IOException {
    this.records = records;
    this.analyzers = analyzers;
    this.meaning = meaning;
    this.workers = workers;
    this.holdings = Holdings.read(records);
    this.made = make(analyzers.get());
    this.thread = Thread.ofPlatform().name("policy-library").daemon().unstarted(this::follow);
  }

  /**
   * Opens the library: reads and cuts every record, builds the first collection, and starts to
   * follow the feed and to compute vectors. Some 20 s at 58,000 articles.
   *
   * @param directory where vectors are kept; one process writes it
   * @param analyzers those of the lexicon in use; others than before make a new collection
   * @param threads how many compute vectors, at least 1
   * @throws IOException when the directory cannot be written or another process writes it
   */
  public static PolicyLibrary open(
      Path directory, RecordSource records, Supplier<Analyzers> analyzers, int threads)
      throws IOException {
    Meaning meaning = Meaning.open(directory);
    VectorWorkers workers = VectorWorkers.start(meaning, threads);
    try {
      PolicyLibrary library = new PolicyLibrary(records, analyzers, meaning, workers);
      library.thread.start();
      return library;
    } catch (IOException | RuntimeException failed) {
      workers.close();
      meaning.close();
      throw failed;
    }
  }

  /** The policies as they can be asked now. */
  public PolicyCollection current() {
    return made.collection;
  }

  /** How far the vectors are at this moment; the collection in use may have fewer. */
  public VectorCoverage vectors() {
    return workers.coverage();
  }

  /** Why the library cannot follow the feed or compute vectors; empty while all is well. */
  public Optional<String> failure() {
    return failure.or(workers::failure).or(meaning::failure);
  }

  /** Reads the feed at once. */
  public void wake() {
    wakeUps.release();
  }

  /**
   * Waits until a write can be found by its words; its vectors may come later.
   *
   * @param writeGeneration the transaction id that the write returned
   * @return whether it can be found; {@code false} when the time ran out first
   */
  public boolean await(long writeGeneration, Duration timeout) throws InterruptedException {
    wake();
    return visible.await(writeGeneration, timeout);
  }

  /** Stops following and computing. What was collected last can still be asked by its words. */
  @Override
  public void close() throws IOException {
    closed = true;
    wake();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    workers.close();
    meaning.close();
  }

  private void follow() {
    boolean failing = false;
    while (!closed) {
      long started = System.nanoTime();
      try {
        refresh();
        failing = false;
        failure = Optional.empty();
      } catch (IOException | RuntimeException failed) {
        failure = Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
        if (!failing) {
          LOG.warn("policies stay as they were until the records can be read", failed);
        }
        failing = true;
      }
      rest(System.nanoTime() - started);
    }
  }

  private void refresh() throws IOException {
    long horizon = holdings.catchUp(records, () -> changed = true);
    Analyzers newest = analyzers.get();
    Made last = made;
    if (changed || newest != last.analyzers) {
      made = make(newest);
      changed = false;
    } else if (meaning.file().size() != last.vectors) {
      made = withVectors(last);
    }
    visible.advanceTo(horizon);
  }

  private Made make(Analyzers read) throws IOException {
    Holdings.Copy copy = holdings.copy();
    Set<String> texts = copy.texts();
    workers.want(texts);
    // Before the retrieval takes its vectors: it may have more than is said, never fewer.
    VectorCoverage coverage = workers.coverage();
    int vectors = meaning.file().size();
    PolicyRetrieval retrieval =
        PolicyRetrieval.of(
            copy.passages(),
            read,
            texts.isEmpty() ? Optional.empty() : meaning.embedder(),
            meaning::vector,
            model);
    PolicyCollection collection =
        new PolicyCollection(copy, retrieval, quotes(texts, read), coverage);
    return new Made(collection, read, texts, vectors);
  }

  private Made withVectors(Made last) {
    int vectors = meaning.file().size();
    VectorCoverage coverage = workers.coverage();
    PolicyRetrieval retrieval =
        last.collection.retrieval().withVectors(meaning.embedder(), meaning::vector);
    return new Made(
        last.collection.with(retrieval, quotes(last.texts, last.analyzers), coverage),
        last.analyzers,
        last.texts,
        vectors);
  }

  private QuoteFinder quotes(Set<String> texts, Analyzers read) {
    return new QuoteFinder(
        texts.isEmpty() ? Optional.empty() : meaning.embedder(), meaning::vector, read);
  }

  private void rest(long tookNanos) {
    try {
      boolean _ =
          wakeUps.tryAcquire(
              Math.max(PACE.toNanos(), tookNanos * REST_FACTOR), TimeUnit.NANOSECONDS);
      wakeUps.drainPermits();
    } catch (InterruptedException stop) {
      throw new IllegalStateException("nobody may interrupt the library", stop);
    }
  }
}
