package io.yizhan.suggest;

import io.yizhan.analysis.Analyzers;
import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.CharFolding;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Suggests values that open jobs have; see the package for how. Safe for any thread.
 *
 * <p>Until the first snapshot is built, a moment after opening, nothing is suggested. When one
 * cannot be built, the one before stays in use, the failure is logged once, and it is tried again.
 */
public final class Suggestions implements Closeable {

  private static final Logger LOG = LoggerFactory.getLogger(Suggestions.class);

  /** How often the thread looks for changes. */
  private static final Duration PACE = Duration.ofSeconds(1);

  /** Rest after building, as a multiple of the time it took: one tenth of a core is spent. */
  private static final int REST_FACTOR = 9;

  private final LiveIndex index;
  private final RecordSource records;
  private final CharFolding folding;
  private final Speller speller;
  private final InstantSource clock;
  private final Semaphore closing = new Semaphore(0);
  private final Thread thread;

  private volatile Built built = new Built(Optional.empty(), Long.MIN_VALUE, Snapshot.EMPTY);

  private Suggestions(
      LiveIndex index, RecordSource records, Analyzers analyzers, InstantSource clock) {
    this.index = index;
    this.records = records;
    this.folding = analyzers.lexicon().folding();
    this.speller = new Speller(folding, analyzers.indexText());
    this.clock = clock;
    this.thread = Thread.ofPlatform().name("suggestions").daemon().unstarted(this::follow);
  }

  /**
   * Opens suggestions over an index and starts to follow it.
   *
   * @param records where the names of stations stand
   * @param analyzers those that built the index
   * @param clock decides which jobs are counted as open
   */
  public static Suggestions open(
      LiveIndex index, RecordSource records, Analyzers analyzers, InstantSource clock) {
    Suggestions suggestions = unstarted(index, records, analyzers, clock);
    suggestions.thread.start();
    return suggestions;
  }

  /** Suggestions that only {@link #refresh} brings up to date. */
  static Suggestions unstarted(
      LiveIndex index, RecordSource records, Analyzers analyzers, InstantSource clock) {
    return new Suggestions(index, records, analyzers, clock);
  }

  /** The best suggestions, at most as many as asked for. */
  public List<Suggestion> suggest(SuggestionRequest request) {
    return built.snapshot.find(
        speller.typed(request.text()),
        request.kinds(),
        request.size(),
        request.now().toEpochMilli());
  }

  /** Number of values that can be suggested. */
  public int values() {
    return built.snapshot.size();
  }

  /** Builds a new snapshot when the index has changed or a counted job has expired. */
  void refresh() throws IOException {
    Instant now = clock.instant();
    Optional<Counted> counted =
        index.withNewest(
            view ->
                isCurrent(view.pin(), now)
                    ? Optional.empty()
                    : Optional.of(
                        new Counted(
                            view.pin(),
                            LiveValues.count(view.searcher().getIndexReader(), folding, now))));
    if (counted.isPresent()) {
      LiveValues values = counted.get().values;
      Snapshot next = Snapshot.of(values.ranked(records), speller, built.snapshot);
      built = new Built(Optional.of(counted.get().pin), values.nextEnd(), next);
    }
  }

  /** Stops following. What was built last can still be asked. A second call does nothing. */
  @Override
  public void close() {
    closing.release();
    try {
      thread.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isCurrent(IndexPin pin, Instant now) {
    return built.pin.equals(Optional.of(pin)) && now.toEpochMilli() < built.nextEnd;
  }

  private void follow() {
    boolean failing = false;
    boolean closed = false;
    while (!closed) {
      long startedNanos = System.nanoTime();
      try {
        refresh();
        failing = false;
      } catch (IOException | RuntimeException failed) {
        if (!failing) {
          LOG.warn("the suggestions stay as they were until the index can be read", failed);
        }
        failing = true;
      }
      long tookNanos = System.nanoTime() - startedNanos;
      try {
        long restNanos = Math.max(PACE.toNanos(), tookNanos * REST_FACTOR);
        closed = closing.tryAcquire(restNanos, TimeUnit.NANOSECONDS);
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        closed = true;
      }
    }
  }

  private record Counted(IndexPin pin, LiveValues values) {}

  private record Built(Optional<IndexPin> pin, long nextEnd, Snapshot snapshot) {}
}
