package io.yizhan.indexing;

import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.RecordKind;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** The real source, with a record of what was asked of it, and a way to be gone. */
final class WatchedSource implements RecordSource {

  private final RecordSource truth;
  private final AtomicInteger reads = new AtomicInteger();

  final List<FeedPosition> asked = new CopyOnWriteArrayList<>();
  final List<String> loaded = new CopyOnWriteArrayList<>();

  /** Told the number of the reading of the feed that is about to begin, from 1. */
  volatile IntConsumer beforeRead = _ -> {};

  volatile boolean away;

  WatchedSource(RecordSource truth) {
    this.truth = truth;
  }

  @Override
  public ChangeBatch changesAfter(FeedPosition position, int limit) {
    requireHere();
    beforeRead.accept(reads.incrementAndGet());
    asked.add(position);
    return truth.changesAfter(position, limit);
  }

  @Override
  public List<Versioned> load(RecordKind kind, Collection<String> ids) {
    requireHere();
    loaded.addAll(ids);
    return truth.load(kind, ids);
  }

  @Override
  public FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    requireHere();
    return truth.snapshot(kind, consumer);
  }

  @Override
  public long count(RecordKind kind) {
    requireHere();
    return truth.count(kind);
  }

  private void requireHere() {
    if (away) {
      throw new IllegalStateException("the database is away");
    }
  }
}
