package io.yizhan.indexing;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.RecordSource;
import io.yizhan.schema.JobSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index as a running service uses it: always searchable, a moment behind the truth.
 *
 * <p>Opening takes the current generation; without one, or with one that another schema or lexicon
 * built or that is damaged, it first builds a new one from the truth. From then on one daemon
 * thread follows the feed: a committed write is visible within {@link #POLL_INTERVAL} and the time
 * to index it, at once after {@link #wake}. When the database is away, searching goes on and the
 * follower tries again.
 *
 * <p>Safe for any thread. Searchers are lent to an action and never leak.
 */
public final class LiveIndex implements Closeable {

  /** How often the feed is read when nobody calls {@link #wake}. */
  public static final Duration POLL_INTERVAL = Duration.ofMillis(50);

  /** How long a page of results can be continued on the same state of the index. */
  public static final Duration PIN_LIFETIME = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
  private static final Duration COMMIT_INTERVAL = Duration.ofSeconds(15);
  private static final Duration RETRY_INTERVAL = Duration.ofSeconds(1);
  private static final int MAX_PINS = 64;

  private final IndexLayout layout;
  private final JobSchema schema;
  private final RecordSource source;
  private final Thread follower;
  private final Semaphore wakeUps = new Semaphore(0);
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition visible = lock.newCondition();

  private volatile Generation generation;
  private volatile Optional<String> failure = Optional.empty();
  private volatile boolean closing;

  // Guarded by lock.
  private long visibleHorizon;

  private LiveIndex(
      IndexLayout layout, JobSchema schema, RecordSource source, Generation generation) {
    this.layout = layout;
    this.schema = schema;
    this.source = source;
    this.generation = generation;
    this.follower = Thread.ofPlatform().name("index-follower").daemon().unstarted(this::follow);
  }

  /**
   * Opens the index in a directory and starts to follow the feed.
   *
   * @throws IOException when the directory cannot be written or another process has it open
   */
  public static LiveIndex open(Path root, JobSchema schema, RecordSource source)
      throws IOException {
    IndexLayout layout = new IndexLayout(root);
    if (!usable(layout, schema)) {
      LOG.info("building the index in {} from the database", root);
      long started = System.nanoTime();
      IndexRebuild.Result built = IndexRebuild.of(root, schema, source).run(_ -> {});
      LOG.info(
          "built generation {}: {} records in {} ms",
          built.generation(),
          built.records(),
          TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }
    String current = layout.current().orElseThrow();
    LiveIndex index =
        new LiveIndex(layout, schema, source, Generation.open(layout, current, schema));
    index.follower.start();
    return index;
  }

  /** Runs an action on the newest state of the index. */
  public <T> T withNewest(SearchAction<T> action) throws IOException {
    while (true) {
      Generation open = generation;
      IndexSearcher searcher;
      try {
        searcher = open.searchers().acquire();
      } catch (AlreadyClosedException switched) {
        requireOpen(switched);
        continue;
      }
      try {
        return action.search(new IndexView(open, searcher));
      } finally {
        open.searchers().release(searcher);
      }
    }
  }

  /** Runs an action on a kept state, or on the newest one when that state is kept no longer. */
  public <T> T withPinned(IndexPin pin, SearchAction<T> action) throws IOException {
    Generation open = generation;
    IndexSearcher searcher = open.pinned(pin);
    if (searcher == null) {
      return withNewest(action);
    }
    try {
      return action.search(new IndexView(open, searcher));
    } finally {
      open.releasePinned(searcher);
    }
  }

  /** Says that something was written: the follower reads the feed at once. */
  public void wake() {
    wakeUps.release();
  }

  /**
   * Waits until a write can be found.
   *
   * @param writeGeneration the transaction id that the write returned
   * @return whether it can be found; {@code false} when the time ran out first
   */
  public boolean await(long writeGeneration, Duration timeout) throws InterruptedException {
    wake();
    long nanos = timeout.toNanos();
    lock.lock();
    try {
      while (visibleHorizon <= writeGeneration) {
        if (nanos <= 0) {
          return false;
        }
        nanos = visible.awaitNanos(nanos);
      }
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** How the index stands. Reads the feed to count what is pending. */
  public IndexStatus status() throws IOException {
    Generation open = generation;
    return IndexInspection.status(layout, open.name(), source, failure);
  }

  /** Why the follower cannot go on, when it cannot; empty while all is well. */
  public Optional<String> failure() {
    return failure;
  }

  /** Live documents, as the newest searcher sees them. */
  public int documents() throws IOException {
    return withNewest(view -> view.searcher().getIndexReader().numDocs());
  }

  /** Stops following, commits, and closes. */
  @Override
  public void close() throws IOException {
    closing = true;
    wake();
    try {
      follower.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    try (Generation last = generation) {
      last.commit();
    }
  }

  private void follow() {
    long lastCommit = System.nanoTime();
    while (!closing) {
      try {
        switchIfRebuilt();
        boolean more = applyBatch();
        failure = Optional.empty();
        if (System.nanoTime() - lastCommit > COMMIT_INTERVAL.toNanos()) {
          commitIfNeeded();
          lastCommit = System.nanoTime();
        }
        if (!more) {
          pause(POLL_INTERVAL);
        }
      } catch (IOException | RuntimeException failed) {
        failure = Optional.of(failed.getClass().getSimpleName() + ": " + failed.getMessage());
        LOG.warn("the index cannot follow the feed; trying again", failed);
        pause(RETRY_INTERVAL);
      }
    }
  }

  private boolean applyBatch() throws IOException {
    ChangeBatch batch = FeedReader.applyNext(generation, source);
    if (!batch.changes().isEmpty()) {
      generation.refresh();
    }
    lock.lock();
    try {
      visibleHorizon = Math.max(visibleHorizon, batch.horizon());
      visible.signalAll();
    } finally {
      lock.unlock();
    }
    return batch.changes().size() == FeedReader.BATCH_SIZE;
  }

  private void commitIfNeeded() throws IOException {
    if (generation.position().compareTo(generation.committed()) > 0) {
      generation.commit();
    }
    generation.prunePins(PIN_LIFETIME, MAX_PINS);
  }

  private void switchIfRebuilt() throws IOException {
    String current = layout.current().orElseThrow();
    Generation old = generation;
    if (current.equals(old.name())) {
      return;
    }
    Generation next = Generation.open(layout, current, schema);
    FeedReader.catchUp(next, source);
    next.refresh();
    generation = next;
    old.close();
    LOG.info("moved from index generation {} to {}", old.name(), current);
  }

  private void pause(Duration interval) {
    try {
      boolean _ = wakeUps.tryAcquire(interval.toNanos(), TimeUnit.NANOSECONDS);
      wakeUps.drainPermits();
    } catch (InterruptedException stop) {
      closing = true;
    }
  }

  private void requireOpen(AlreadyClosedException cause) {
    if (closing) {
      throw new IllegalStateException("the index is closed", cause);
    }
  }

  private static boolean usable(IndexLayout layout, JobSchema schema) throws IOException {
    Optional<String> current = layout.current();
    if (current.isEmpty()) {
      return false;
    }
    try {
      String stamp = Generation.stamp(layout, current.get());
      if (!stamp.equals(schema.stamp())) {
        LOG.info("the index was built by schema {}, now it is {}", stamp, schema.stamp());
        return false;
      }
      return true;
    } catch (CorruptIndexException | IndexFormatTooOldException | IndexNotFoundException damaged) {
      LOG.warn("index generation {} cannot be read", current.get(), damaged);
      return false;
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }
}
