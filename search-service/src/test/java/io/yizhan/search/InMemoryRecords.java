package io.yizhan.search;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A truth of jobs alone that lives in memory; each write is a transaction. Safe for any thread. */
final class InMemoryRecords implements RecordSource {

  private final Map<String, Versioned> jobs = new TreeMap<>();
  private final List<Change> changes = new ArrayList<>();

  /** Writes a job and returns the generation to wait for. */
  synchronized long put(Job job) {
    long version = jobs.containsKey(job.id()) ? jobs.get(job.id()).version() + 1 : 1;
    jobs.put(job.id(), new Versioned(job, version));
    return changed(job.id());
  }

  /** Deletes a job and returns the generation to wait for. */
  synchronized long delete(String id) {
    jobs.remove(id);
    return changed(id);
  }

  @Override
  public synchronized ChangeBatch changesAfter(FeedPosition position, int limit) {
    List<Change> after =
        changes.stream()
            .filter(change -> change.position().compareTo(position) > 0)
            .limit(limit)
            .toList();
    long last = after.isEmpty() ? changes.size() : after.getLast().position().transactionId();
    return new ChangeBatch(after, last + 1);
  }

  @Override
  public synchronized List<Versioned> load(RecordKind kind, Collection<String> ids) {
    return kind == RecordKind.JOB
        ? ids.stream().filter(jobs::containsKey).map(jobs::get).toList()
        : List.of();
  }

  @Override
  public synchronized FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    if (kind == RecordKind.JOB) {
      jobs.values().forEach(consumer);
    }
    return position(changes.size());
  }

  @Override
  public synchronized long count(RecordKind kind) {
    return kind == RecordKind.JOB ? jobs.size() : 0;
  }

  private long changed(String id) {
    long transaction = changes.size() + 1L;
    changes.add(new Change(position(transaction), RecordKind.JOB, id));
    return transaction;
  }

  private static FeedPosition position(long transaction) {
    return new FeedPosition(transaction, transaction);
  }
}
