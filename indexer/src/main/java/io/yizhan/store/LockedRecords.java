package io.yizhan.store;

import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Records of one kind that a transaction has locked, each read when it is asked for and written
 * once. Locked in id order, as importers do, so that nobody waits in a circle. One transaction, one
 * thread.
 */
final class LockedRecords {

  private final RecordTable table;
  private final RecordKind kind;
  private final BodyFormat format;
  private final Map<String, String> bodies;
  private final Map<String, DistrictRecord> changed = new LinkedHashMap<>();

  private LockedRecords(
      RecordTable table, RecordKind kind, BodyFormat format, Map<String, String> bodies) {
    this.table = table;
    this.kind = kind;
    this.format = format;
    this.bodies = bodies;
  }

  /** Locks those of these records that are there; waits for who has them locked. */
  static LockedRecords lock(
      Handle handle, RecordKind kind, BodyFormat format, Collection<String> ids) {
    Map<String, String> bodies = new HashMap<>();
    handle
        .createQuery(
            "SELECT id, body::text AS body FROM "
                + TableName.of(kind)
                + " WHERE id = ANY(:ids) ORDER BY id FOR NO KEY UPDATE")
        .bindArray("ids", String.class, ids)
        .map((rs, _) -> Map.entry(rs.getString("id"), rs.getString("body")))
        .forEach(entry -> bodies.put(entry.getKey(), entry.getValue()));
    return new LockedRecords(new RecordTable(handle, kind), kind, format, bodies);
  }

  /** A record as it is now, changes of this transaction included. */
  Optional<DistrictRecord> find(String id) {
    return Optional.ofNullable(changed.get(id))
        .or(() -> Optional.ofNullable(bodies.get(id)).map(body -> format.read(kind, body)));
  }

  /** Puts a record in place of the one that is locked under its id. */
  void change(DistrictRecord record) {
    if (!bodies.containsKey(record.id())) {
      throw new IllegalArgumentException("record must be locked; got: " + record.id());
    }
    changed.put(record.id(), record);
  }

  /** Writes what was changed and tells the followers of the feed. */
  void write() {
    if (changed.isEmpty()) {
      return;
    }
    List<StoredBody> written =
        changed.values().stream().map(record -> format.write(record, record.id())).toList();
    table.update(written);
    table.announce(written.stream().map(StoredBody::id).toList());
  }
}
