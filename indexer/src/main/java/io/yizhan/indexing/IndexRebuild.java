package io.yizhan.indexing;

import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.schema.DocumentSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Builds a new generation of an index from the truth, while any service goes on with the old one.
 *
 * <p>Steps: one consistent snapshot → catch up with the feed → commit → compare the number of
 * documents with what was written → rename {@code CURRENT}. Until that rename nothing has changed
 * for anyone; a rebuild that fails or is killed leaves a directory that the next one removes. The
 * generation before the new one is kept, for the service that still searches it and then removes
 * it.
 *
 * <p>Safe for any thread; of several runs on one index, in one process or in several, the first
 * goes on and the others fail. Costs the indexing of every record and twice the disk space.
 */
public final class IndexRebuild {

  private static final String LOCK = "rebuild.lock";

  /** Nobody searches it before it is in use. */
  private static final IndexWriter.IndexReaderWarmer NOTHING_READ = _ -> {};

  private final Path root;
  private final IndexLayout layout;
  private final DocumentSchema schema;
  private final RecordSource source;

  private IndexRebuild(Path root, DocumentSchema schema, RecordSource source) {
    this.root = root;
    this.layout = new IndexLayout(root);
    this.schema = schema;
    this.source = source;
  }

  /** A rebuild of the index in a directory. */
  public static IndexRebuild of(Path root, DocumentSchema schema, RecordSource source) {
    return new IndexRebuild(root, schema, source);
  }

  /**
   * Builds, checks and switches.
   *
   * @param progress told the number of records written so far, from this thread
   * @return what was built
   * @throws IndexBusyException when the same index is already being rebuilt
   */
  public Result run(LongConsumer progress) throws IOException {
    try (FSDirectory directory = FSDirectory.open(root);
        Lock _ = lock(directory)) {
      List<String> kept = inUse();
      layout.deleteAllBut(kept);
      String name = layout.createNext();
      long records = build(name, progress);
      layout.switchTo(name);
      layout.deleteAllBut(Stream.concat(kept.stream(), Stream.of(name)).toList());
      return new Result(name, records);
    }
  }

  /** The generation in use; every one when a damaged pointer does not tell which. */
  private List<String> inUse() throws IOException {
    List<String> generations = layout.generations();
    try {
      List<String> current = layout.current().stream().toList();
      return generations.containsAll(current) ? current : generations;
    } catch (CorruptIndexException damaged) {
      return generations;
    }
  }

  /**
   * A finished rebuild.
   *
   * @param generation name of the new generation, now in use
   * @param records records read from the snapshot
   */
  public record Result(String generation, long records) {}

  private long build(String name, LongConsumer progress) throws IOException {
    WriteBuffer buffer = WriteBuffer.bulk();
    try (GenerationWriter generation =
        GenerationWriter.open(layout, name, schema, buffer, NOTHING_READ)) {
      SortedRuns runs = new SortedRuns(generation, buffer.records());
      long[] read = new long[1];
      FeedPosition covered =
          source.snapshot(
              schema.kind().record(),
              versioned -> {
                try {
                  runs.add(versioned);
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
                progress.accept(++read[0]);
              });
      runs.finish();
      generation.moveTo(covered);
      requireAll(generation, read[0]);
      FeedReader.catchUp(generation, source);
      generation.commit();
      return read[0];
    } catch (UncheckedIOException failed) {
      throw failed.getCause();
    }
  }

  private static void requireAll(GenerationWriter generation, long written) throws IOException {
    int indexed = generation.count();
    if (indexed != written) {
      throw new IllegalStateException(
          "rebuilt index must hold every record; got: " + indexed + " of " + written);
    }
  }

  private static Lock lock(FSDirectory directory) throws IOException {
    try {
      return directory.obtainLock(LOCK);
    } catch (LockObtainFailedException rebuilding) {
      throw new IndexBusyException(rebuilding);
    }
  }
}
