package io.yizhan.feed;

import io.yizhan.model.RecordKind;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** The truth, as a view needs to see it. Safe for any thread. */
public interface RecordSource {

  /**
   * The changes after a position, all kinds, oldest first. A change of a transaction that is still
   * running is held back, with every change of later transactions, so that none is ever passed
   * over.
   *
   * @param limit most changes to return, at least 1
   */
  ChangeBatch changesAfter(FeedPosition position, int limit);

  /** The records with these ids as they are now; one that is gone is simply not among them. */
  List<Versioned> load(RecordKind kind, Collection<String> ids);

  /**
   * Hands every record of a kind to the consumer from one consistent snapshot, in id order, and
   * returns the feed position that the snapshot covers: all changes up to it are in what was handed
   * over, and reading on from it misses none.
   */
  FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer);

  /** How many records of a kind there are. */
  long count(RecordKind kind);
}
