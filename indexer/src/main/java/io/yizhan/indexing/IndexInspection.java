package io.yizhan.indexing;

import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/** Looks at the last commit of an index from outside; any number of processes may. */
public final class IndexInspection {

  /** Commits come seconds apart, so one is seldom missed twice. */
  private static final int MOST_LOOKS = 5;

  private IndexInspection() {}

  /**
   * How the index in a directory stands on disk.
   *
   * @param today stamp that a rebuild would give it
   * @return empty when there is no index yet
   * @throws IOException when the index cannot be read; a rebuild mends that
   */
  public static Optional<IndexStatus> status(Path root, String today, RecordSource source)
      throws IOException {
    IndexLayout layout = new IndexLayout(root);
    Optional<String> current = layout.current();
    return current.isEmpty()
        ? Optional.empty()
        : Optional.of(status(layout, current.get(), today, source, Optional.empty()));
  }

  /** A commit that a writer replaces while it is looked at gives way to the newer one. */
  static IndexStatus status(
      IndexLayout layout,
      String generation,
      String today,
      RecordSource source,
      Optional<String> failure)
      throws IOException {
    int look = 1;
    while (true) {
      try {
        return look(layout, generation, today, source, failure);
      } catch (FileNotFoundException | NoSuchFileException replaced) {
        if (look == MOST_LOOKS) {
          throw replaced;
        }
        look++;
      }
    }
  }

  private static IndexStatus look(
      IndexLayout layout,
      String generation,
      String today,
      RecordSource source,
      Optional<String> failure)
      throws IOException {
    try (FSDirectory directory = layout.open(generation);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      CommitData commit = CommitData.of(reader.getIndexCommit().getUserData());
      long bytes = 0;
      for (String file : reader.getIndexCommit().getFileNames()) {
        bytes += directory.fileLength(file);
      }
      return new IndexStatus(
          generation,
          commit.schema(),
          today,
          reader.numDocs(),
          bytes,
          commit.position(),
          pending(commit.position(), source),
          failure);
    }
  }

  private static long pending(FeedPosition position, RecordSource source) {
    long pending = 0;
    FeedPosition reached = position;
    while (pending < IndexStatus.MAX_COUNTED) {
      var changes = source.changesAfter(reached, FeedReader.BATCH_SIZE).changes();
      pending += changes.size();
      if (changes.size() < FeedReader.BATCH_SIZE) {
        break;
      }
      reached = changes.getLast().position();
    }
    return pending;
  }
}
