package io.yizhan.indexing;

import io.yizhan.feed.RecordSource;
import io.yizhan.schema.DocumentSchema;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import java.io.Closeable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of one kind of record as a running service uses it: always searchable, a moment behind
 * the truth.
 *
 * <p>Opening takes the current generation; without one, or with one that another schema or lexicon
 * built or whose pointer or files are damaged, it first builds a new one from the truth. Damage
 * inside a file shows only when it is read: see {@link IndexVerifier}.
 *
 * <p>From then on one daemon thread follows the feed: a committed write is visible within {@link
 * #POLL_INTERVAL} and the time to index it, at once after {@link #wake}, but never sooner than
 * {@link #REST} after the one before: hundreds of writes a second become ten states of the index a
 * second, not hundreds, each of which would cost a segment and its merging. When the database is
 * away, the disk full or the pointer damaged, searching goes on, {@link #failure} says why, and the
 * follower tries again. When a rebuild, of whatever process, has put another generation in use, the
 * follower catches up on that one and moves over; states that were kept stay within reach.
 *
 * <p>The rebuild may have used another lexicon: each state of the index comes with the schema that
 * built it ({@link IndexView#schema}), so documents, query and lexicon always change together. A
 * generation built with a lexicon that is not at hand is not moved to.
 *
 * <p>Safe for any thread. Searchers are lent to an action and never leak.
 */
public final class LiveIndex implements Closeable {

  /** How often the feed is read when nobody calls {@link #wake}. */
  public static final Duration POLL_INTERVAL = Duration.ofMillis(50);

  /** Least time from one reading of the feed that brought changes to the next. */
  public static final Duration REST = Duration.ofMillis(100);

  /** How long a page of results can be continued on the same state of the index. */
  public static final Duration PIN_LIFETIME = Duration.ofMinutes(5);

  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);

  private final IndexLayout layout;
  private final Schemas schemas;
  private final IndexedKind kind;
  private final RecordSource source;
  private final Follower follower;

  private LiveIndex(
      IndexLayout layout,
      Schemas schemas,
      IndexedKind kind,
      RecordSource source,
      Follower follower) {
    this.layout = layout;
    this.schemas = schemas;
    this.kind = kind;
    this.source = source;
    this.follower = follower;
  }

  /**
   * Opens the index in a directory and starts to follow the feed.
   *
   * @param schemas those of the district; an index that another than the current one built is built
   *     anew
   * @param kind whose records it holds; changes of other kinds are passed over
   * @throws IOException when the directory cannot be written or another process has it open
   */
  public static LiveIndex open(Path root, Schemas schemas, IndexedKind kind, RecordSource source)
      throws IOException {
    return open(root, schemas, kind, source, FollowerPace.SERVICE);
  }

  /** The same with one schema for good. */
  public static LiveIndex open(Path root, DocumentSchema schema, RecordSource source)
      throws IOException {
    return open(root, Schemas.fixed(schema), schema.kind(), source);
  }

  /** The same at another pace. */
  static LiveIndex open(
      Path root, Schemas schemas, IndexedKind kind, RecordSource source, FollowerPace pace)
      throws IOException {
    DocumentSchema schema = schemas.current(kind);
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
    return new LiveIndex(
        layout, schemas, kind, source, Follower.start(layout, schemas, kind, source, pace));
  }

  /** Runs an action on the newest state of the index. */
  public <T> T withNewest(SearchAction<T> action) throws IOException {
    while (true) {
      Generation open = follower.generation();
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
    for (Generation candidate : follower.searchable()) {
      IndexSearcher searcher = candidate.pinned(pin);
      if (searcher != null) {
        try {
          return action.search(new IndexView(candidate, searcher));
        } finally {
          candidate.releasePinned(searcher);
        }
      }
    }
    return withNewest(action);
  }

  /** What built the generation in use. */
  public DocumentSchema schema() {
    return follower.generation().schema();
  }

  /** Says that something was written: the follower reads the feed at once. */
  public void wake() {
    follower.wake();
  }

  /**
   * Waits until a write can be found.
   *
   * @param writeGeneration the transaction id that the write returned
   * @return whether it can be found; {@code false} when the time ran out first
   */
  public boolean await(long writeGeneration, Duration timeout) throws InterruptedException {
    wake();
    return follower.visible().await(writeGeneration, timeout);
  }

  /**
   * How the index stands. Reads the feed to count what is pending, and fails as the source does
   * when the database is away; {@link #failure} never does.
   */
  public IndexStatus status() throws IOException {
    while (true) {
      Generation open = follower.generation();
      try {
        return IndexInspection.status(
            layout, open.name(), schemas.current(kind).stamp(), source, failure());
      } catch (FileNotFoundException | NoSuchFileException gone) {
        if (open == follower.generation()) {
          throw gone;
        }
        // Replaced and deleted while its files were being opened: look at the next one.
      }
    }
  }

  /** Why the follower cannot go on, when it cannot; empty while all is well. */
  public Optional<String> failure() {
    return follower.failure();
  }

  /** Live documents, as the newest searcher sees them. */
  public int documents() throws IOException {
    return withNewest(view -> view.searcher().getIndexReader().numDocs());
  }

  /** Stops following, commits, and closes. A second call does nothing. */
  @Override
  public void close() throws IOException {
    follower.close();
  }

  private void requireOpen(AlreadyClosedException cause) {
    if (follower.isClosed()) {
      throw new IllegalStateException("the index is closed", cause);
    }
  }

  private static boolean usable(IndexLayout layout, DocumentSchema schema) throws IOException {
    try {
      Optional<String> current = layout.current();
      if (current.isEmpty()) {
        return false;
      }
      String stamp = Generation.stamp(layout, current.get());
      if (!stamp.equals(schema.stamp())) {
        LOG.info("the index was built by schema {}, now it is {}", stamp, schema.stamp());
        return false;
      }
      return true;
    } catch (CorruptIndexException
        | IndexFormatTooOldException
        | IndexFormatTooNewException
        | FileNotFoundException
        | NoSuchFileException
        | EOFException damaged) {
      LOG.warn("the index cannot be read", damaged);
      return false;
    }
  }
}
