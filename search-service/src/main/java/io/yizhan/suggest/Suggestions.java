package io.yizhan.suggest;

import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.schema.JobSchema;
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
  private final InstantSource clock;
  private final Semaphore closing = new Semaphore(0);
  private final Thread thread;

  private volatile Built built;

  private Suggestions(LiveIndex index, RecordSource records, InstantSource clock) {
    this.index = index;
    this.records = records;
    this.clock = clock;
    this.built = Built.nothing(index.schema());
    this.thread = Thread.ofPlatform().name("suggestions").daemon().unstarted(this::follow);
  }

  /**
   * Opens suggestions over an index and starts to follow it.
   *
   * @param records where the names of stations stand
   * @param clock decides which jobs are counted as open
   */
  public static Suggestions open(LiveIndex index, RecordSource records, InstantSource clock) {
    Suggestions suggestions = unstarted(index, records, clock);
    suggestions.thread.start();
    return suggestions;
  }

  /** Suggestions that only {@link #refresh} brings up to date. */
  static Suggestions unstarted(LiveIndex index, RecordSource records, InstantSource clock) {
    return new Suggestions(index, records, clock);
  }

  /** The best suggestions, at most as many as asked for. */
  public List<Suggestion> suggest(SuggestionRequest request) {
    Built asked = built;
    return asked.snapshot.find(
        asked.speller.typed(request.text()),
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
                            view.schema(),
                            LiveValues.count(
                                view.searcher().getIndexReader(),
                                view.schema().lexicon().folding(),
                                now))));
    if (counted.isPresent()) {
      Built last = built;
      JobSchema schema = counted.get().schema;
      // Another lexicon reads other words: nothing spelled by the former is taken over.
      Built base = last.schema == schema ? last : Built.nothing(schema);
      LiveValues values = counted.get().values;
      built =
          new Built(
              Optional.of(counted.get().pin),
              schema,
              base.speller,
              values.nextEnd(),
              Snapshot.of(values.ranked(records), base.speller, base.snapshot));
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

  private record Counted(IndexPin pin, JobSchema schema, LiveValues values) {}

  private record Built(
      Optional<IndexPin> pin, JobSchema schema, Speller speller, long nextEnd, Snapshot snapshot) {

    /** Before the first snapshot of a schema. */
    static Built nothing(JobSchema schema) {
      Speller speller = new Speller(schema.lexicon().folding(), schema.analyzers().indexText());
      return new Built(Optional.empty(), schema, speller, Long.MIN_VALUE, Snapshot.EMPTY);
    }
  }
}
