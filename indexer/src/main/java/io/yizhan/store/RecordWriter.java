package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.Flags;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.vault.Vault;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Brings a batch into the tables. Holds no state; safe for any thread, each with its own handle.
 *
 * <p>The handle's transaction must be READ COMMITTED: a row that another importer has added while
 * this one waited must be seen by the next statement. The kinds are written in their fixed order,
 * and the rows of a kind in id order, so that importers seldom wait for each other in a circle.
 */
final class RecordWriter {

  private final BodyFormat format;
  private final Vault vault;

  RecordWriter(BodyFormat format, Vault vault) {
    this.format = format;
    this.vault = vault;
  }

  /** Writes a batch, which {@link #prepare} has checked. */
  WriteReceipt put(Handle handle, List<PendingWrite> batch) {
    Map<RecordKind, List<PendingWrite>> byKind = new EnumMap<>(RecordKind.class);
    for (PendingWrite write : batch) {
      byKind.computeIfAbsent(write.record().kind(), _ -> new ArrayList<>()).add(write);
    }
    String[] ids = new String[batch.size()];
    WriteOutcome[] outcomes = new WriteOutcome[batch.size()];
    byKind.forEach(
        (kind, writes) -> {
          List<PendingWrite> pending = writes;
          while (!pending.isEmpty()) {
            WriteRound round = new WriteRound(handle, kind, format, vault, pending);
            round.write();
            round
                .results()
                .forEach(
                    result -> {
                      ids[result.write().index()] = result.id();
                      outcomes[result.write().index()] = result.outcome();
                    });
            pending = round.deferred();
          }
        });
    flag(handle, batch, ids);
    return new WriteReceipt(List.of(ids), List.of(outcomes), generation(handle));
  }

  /** Puts what was found in checked jobs before a person, under the ids they are kept under. */
  private static void flag(Handle handle, List<PendingWrite> batch, String[] ids) {
    Map<String, Flags> flags = new LinkedHashMap<>();
    for (PendingWrite write : batch) {
      write.flags().ifPresent(found -> flags.put(ids[write.index()], found));
    }
    if (!flags.isEmpty()) {
      new ReviewTable(handle).flag(flags);
    }
  }

  /** Deletes one record. */
  WriteReceipt delete(Handle handle, RecordKind kind, String id) {
    RecordTable table = new RecordTable(handle, kind);
    WriteOutcome outcome = table.delete(id) ? WriteOutcome.DELETED : WriteOutcome.MISSING;
    if (outcome.isChange()) {
      table.announce(List.of(id));
    }
    return new WriteReceipt(List.of(id), List.of(outcome), generation(handle));
  }

  /**
   * Checks and encodes a batch, outside any transaction.
   *
   * @throws UnstorableRecordException when a text cannot be kept
   * @throws IllegalArgumentException when contact data comes with a record that is not a worker
   */
  List<PendingWrite> prepare(List<Submission> batch) {
    List<PendingWrite> writes = new ArrayList<>(batch.size());
    for (Submission submission : batch) {
      DistrictRecord record = submission.record();
      StoredBody body = format.write(record, record.id());
      Optional<Contact> contact = submission.contact().map(ContactTable::normalized);
      contact.ifPresent(given -> requireStorable(record, given));
      writes.add(new PendingWrite(writes.size(), record, contact, submission.flags(), body));
    }
    return writes;
  }

  private static void requireStorable(DistrictRecord record, Contact contact) {
    if (record.kind() != RecordKind.WORKER) {
      throw new IllegalArgumentException(
          "contact must come with a worker; got one with " + record.kind() + " " + record.id());
    }
    BodyFormat.requireStorable(record, contact.name().orElse("") + contact.phone().orElse(""));
  }

  private static long generation(Handle handle) {
    return handle.createQuery("SELECT pg_current_xact_id()::text::bigint").mapTo(Long.class).one();
  }
}
