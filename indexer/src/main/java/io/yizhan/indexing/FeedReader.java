package io.yizhan.indexing;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.RecordKind;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Applies the changes of one kind of record to a generation, one batch of the feed at a time. One
 * thread a generation.
 */
final class FeedReader {

  /** Most changes applied before they are made visible. */
  static final int BATCH_SIZE = 1_000;

  private FeedReader() {}

  /**
   * Applies the next changes; they are not visible yet. When it fails half-way the position stays,
   * and applying the same changes again comes to the same.
   *
   * @return the batch that was applied
   */
  static ChangeBatch applyNext(GenerationWriter generation, RecordSource source)
      throws IOException {
    ChangeBatch batch = source.changesAfter(generation.position(), BATCH_SIZE);
    RecordKind kind = generation.schema().kind().record();
    Set<String> changed = new LinkedHashSet<>();
    FeedPosition last = generation.position();
    for (Change change : batch.changes()) {
      if (change.kind() == kind) {
        changed.add(change.id());
      }
      last = change.position();
    }
    if (!changed.isEmpty()) {
      write(generation, changed, source.load(kind, changed));
    }
    generation.moveTo(last);
    return batch;
  }

  private static void write(
      GenerationWriter generation, Set<String> changed, List<Versioned> present)
      throws IOException {
    Set<String> gone = new LinkedHashSet<>(changed);
    for (Versioned versioned : present) {
      generation.replace(versioned);
      gone.remove(versioned.record().id());
    }
    for (String id : gone) {
      generation.delete(id);
    }
  }

  /** Applies changes until there are no more for now. */
  static void catchUp(GenerationWriter generation, RecordSource source) throws IOException {
    while (applyNext(generation, source).changes().size() == BATCH_SIZE) {
      // The next batch is waiting.
    }
  }
}
