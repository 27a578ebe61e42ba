package io.yizhan.search;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A truth that lives in memory; each write is a transaction. Safe for any thread. */
public final class InMemoryRecords implements RecordSource {

  private final Map<RecordKind, Map<String, Versioned>> kinds = new EnumMap<>(RecordKind.class);
  private final List<Change> changes = new ArrayList<>();

  /** Holds nothing yet. */
  public InMemoryRecords() {
    for (RecordKind kind : RecordKind.values()) {
      kinds.put(kind, new TreeMap<>());
    }
  }

  /** Writes a record and returns the generation to wait for. */
  public synchronized long put(DistrictRecord record) {
    Map<String, Versioned> records = of(record.kind());
    Versioned former = records.get(record.id());
    records.put(record.id(), new Versioned(record, former == null ? 1 : former.version() + 1));
    return changed(record.kind(), record.id());
  }

  /** Deletes a record and returns the generation to wait for. */
  public synchronized long delete(RecordKind kind, String id) {
    of(kind).remove(id);
    return changed(kind, id);
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
    return ids.stream().filter(of(kind)::containsKey).map(of(kind)::get).toList();
  }

  @Override
  public synchronized FeedPosition snapshot(RecordKind kind, Consumer<Versioned> consumer) {
    of(kind).values().forEach(consumer);
    return position(changes.size());
  }

  @Override
  public synchronized long count(RecordKind kind) {
    return of(kind).size();
  }

  private Map<String, Versioned> of(RecordKind kind) {
    return kinds.getOrDefault(kind, Map.of());
  }

  private long changed(RecordKind kind, String id) {
    long transaction = changes.size() + 1L;
    changes.add(new Change(position(transaction), kind, id));
    return transaction;
  }

  private static FeedPosition position(long transaction) {
    return new FeedPosition(transaction, transaction);
  }
}
