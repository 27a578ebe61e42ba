package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import io.yizhan.store.PendingWrite.SourceKey;
import io.yizhan.vault.Vault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * One pass over records of one kind, in a handful of statements whatever their number. What cannot
 * be written in this pass is {@link #deferred} to the next: the second of two submissions for one
 * row, and a record that another importer has added meanwhile. One use, one thread.
 */
final class WriteRound {

  /** What became of one submission. */
  record Result(PendingWrite write, String id, WriteOutcome outcome) {}

  private final Handle handle;
  private final RecordKind kind;
  private final RecordTable table;
  private final ContactTable contactTable;
  private final BodyFormat format;
  private final List<PendingWrite> pending;
  private final List<Result> results = new ArrayList<>();
  private final List<PendingWrite> deferred = new ArrayList<>();
  private Promises promises = Promises.NONE;
  private TakenDown takenDown = TakenDown.NONE;

  WriteRound(
      Handle handle, RecordKind kind, BodyFormat format, Vault vault, List<PendingWrite> pending) {
    this.handle = handle;
    this.kind = kind;
    this.table = new RecordTable(handle, kind);
    this.contactTable = new ContactTable(handle, vault);
    this.format = format;
    this.pending = pending;
  }

  /** What was settled. */
  List<Result> results() {
    return results;
  }

  /** What is left for the next round, in the order of the batch. */
  List<PendingWrite> deferred() {
    return deferred;
  }

  void write() {
    List<StoredRow> rows = table.lock(pending);
    Map<SourceKey, StoredRow> bySourceId = new HashMap<>();
    Map<SourceKey, StoredRow> byId = new HashMap<>();
    for (StoredRow row : rows) {
      bySourceId.put(new SourceKey(row.source(), row.sourceId()), row);
      byId.put(new SourceKey(row.source(), row.id()), row);
    }
    Set<SourceKey> claimed = new HashSet<>();
    Map<PendingWrite, StoredRow> known = new LinkedHashMap<>();
    List<PendingWrite> fresh = new ArrayList<>();
    for (PendingWrite write : pending) {
      Optional<StoredRow> row =
          Optional.ofNullable(bySourceId.get(write.key()))
              .or(() -> Optional.ofNullable(byId.get(write.key())));
      SourceKey target =
          row.map(kept -> new SourceKey(kept.source(), kept.sourceId())).orElse(write.key());
      if (!claimed.add(target)) {
        deferred.add(write);
      } else if (row.isPresent()) {
        known.put(write, row.get());
      } else {
        fresh.add(write);
      }
    }
    // Only now: whoever makes a promise locks these rows first.
    List<String> locked = rows.stream().map(StoredRow::id).toList();
    promises = Promises.of(handle, kind, locked);
    takenDown = TakenDown.of(handle, kind, locked);
    Map<String, Contact> contacts = new HashMap<>();
    update(known, contacts);
    insert(fresh, contacts);
    if (!contacts.isEmpty()) {
      contactTable.replace(contacts);
    }
    deferred.sort((a, b) -> Integer.compare(a.index(), b.index()));
    announce();
  }

  /** Writes what differs from what is kept; puts contact data to be written into the map. */
  private void update(Map<PendingWrite, StoredRow> known, Map<String, Contact> contacts) {
    Map<String, Contact> kept = keptContacts(known);
    List<StoredBody> changed = new ArrayList<>();
    known.forEach(
        (write, row) -> {
          StoredBody body = bodyUnder(write, row.id());
          boolean hasNewContact =
              write
                  .contact()
                  .filter(
                      given -> ContactTable.differs(given, Optional.ofNullable(kept.get(row.id()))))
                  .isPresent();
          if (hasNewContact) {
            contacts.put(row.id(), write.contact().orElseThrow());
          }
          boolean differs = hasNewContact || !body.digest().equals(row.digest());
          if (differs) {
            changed.add(body);
          }
          results.add(
              new Result(write, row.id(), differs ? WriteOutcome.UPDATED : WriteOutcome.UNCHANGED));
        });
    if (!changed.isEmpty()) {
      table.update(changed);
    }
  }

  private Map<String, Contact> keptContacts(Map<PendingWrite, StoredRow> known) {
    List<String> ids =
        known.entrySet().stream()
            .filter(entry -> entry.getKey().contact().isPresent())
            .map(entry -> entry.getValue().id())
            .toList();
    return ids.isEmpty() ? Map.of() : contactTable.find(ids);
  }

  /** Adds what is not there; defers what someone else has added since the rows were locked. */
  private void insert(List<PendingWrite> fresh, Map<String, Contact> contacts) {
    if (fresh.isEmpty()) {
      return;
    }
    Map<PendingWrite, String> ids = freeIds(fresh);
    List<StoredBody> bodies =
        fresh.stream().map(write -> bodyUnder(write, ids.getOrDefault(write, ""))).toList();
    Set<String> inserted = table.insert(fresh, bodies);
    for (int i = 0; i < bodies.size(); i++) {
      PendingWrite write = fresh.get(i);
      String id = bodies.get(i).id();
      if (!inserted.contains(id)) {
        deferred.add(write);
        continue;
      }
      write.contact().ifPresent(contact -> contacts.put(id, contact));
      results.add(new Result(write, id, WriteOutcome.INSERTED));
    }
  }

  /** An id for each: its own, or, where another record has that, one with the source before it. */
  private Map<PendingWrite, String> freeIds(List<PendingWrite> fresh) {
    Map<PendingWrite, String> ids = new HashMap<>();
    Set<String> given = new HashSet<>();
    Map<PendingWrite, String> candidates =
        fresh.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), w -> w.record().id(), (a, _) -> a, LinkedHashMap::new));
    while (!candidates.isEmpty()) {
      Set<String> taken = table.taken(candidates.values());
      Map<PendingWrite, String> next = new LinkedHashMap<>();
      candidates.forEach(
          (write, id) -> {
            if (taken.contains(id) || !given.add(id)) {
              next.put(write, write.record().source() + ":" + id);
            } else {
              ids.put(write, id);
            }
          });
      candidates = next;
    }
    return ids;
  }

  private StoredBody bodyUnder(PendingWrite write, String id) {
    DistrictRecord kept = takenDown.keptIn(promises.keptIn(write.record(), id), id);
    return kept.equals(write.record()) && id.equals(write.body().id())
        ? write.body()
        : format.write(kept, id);
  }

  private void announce() {
    List<String> changed =
        results.stream()
            .filter(result -> result.outcome().isChange())
            .sorted((a, b) -> Integer.compare(a.write().index(), b.write().index()))
            .map(Result::id)
            .toList();
    if (!changed.isEmpty()) {
      table.announce(changed);
    }
  }
}
