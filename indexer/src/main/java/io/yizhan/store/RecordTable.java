package io.yizhan.store;

import io.yizhan.model.RecordKind;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/**
 * The statements on the table of one kind, each for many rows in one round trip. Works in the
 * handle's transaction; one thread.
 */
final class RecordTable {

  private final Handle handle;
  private final String table;

  RecordTable(Handle handle, RecordKind kind) {
    this.handle = handle;
    this.table = TableName.of(kind);
  }

  /**
   * Locks the rows these records may mean, in id order so that two importers cannot wait for each
   * other: those of the same source and source id, and those of the same source kept under the id.
   */
  List<StoredRow> lock(Collection<PendingWrite> writes) {
    String sql =
        """
        SELECT t.id, t.source, t.source_id, encode(t.digest, 'hex') AS digest
        FROM {table} t
        WHERE t.id IN (
          SELECT k.id FROM unnest(:sources, :ids) AS w(source, id)
            JOIN {table} k ON k.source = w.source AND k.source_id = w.id
          UNION
          SELECT k.id FROM unnest(:sources, :ids) AS w(source, id)
            JOIN {table} k ON k.source = w.source AND k.id = w.id)
        ORDER BY t.id
        FOR NO KEY UPDATE OF t
        """
            .replace("{table}", table);
    return handle
        .createQuery(sql)
        .bindArray("sources", String.class, writes.stream().map(w -> w.key().source()).toList())
        .bindArray("ids", String.class, writes.stream().map(w -> w.key().sourceId()).toList())
        .map(
            (rs, _) ->
                new StoredRow(
                    rs.getString("id"),
                    rs.getString("source"),
                    rs.getString("source_id"),
                    rs.getString("digest")))
        .list();
  }

  /** Which of these ids are in use. */
  Set<String> taken(Collection<String> ids) {
    return new HashSet<>(
        handle
            .createQuery("SELECT id FROM " + table + " WHERE id = ANY(:ids)")
            .bindArray("ids", String.class, ids)
            .mapTo(String.class)
            .list());
  }

  /**
   * Adds rows, waiting for writers that are adding the same ones; returns the ids that were added.
   * The others were added by someone else in the meantime.
   */
  Set<String> insert(List<PendingWrite> writes, List<StoredBody> bodies) {
    String sql =
        """
        INSERT INTO {table} (id, source, source_id, version, body, digest)
        SELECT w.id, w.source, w.source_id, 1, w.body::jsonb, decode(w.digest, 'hex')
        FROM unnest(:ids, :sources, :sourceIds, :bodies, :digests)
          AS w(id, source, source_id, body, digest)
        ORDER BY w.id COLLATE "C"
        ON CONFLICT DO NOTHING
        RETURNING id
        """
            .replace("{table}", table);
    return new HashSet<>(
        handle
            .createQuery(sql)
            .bindArray("ids", String.class, bodies.stream().map(StoredBody::id).toList())
            .bindArray("sources", String.class, writes.stream().map(w -> w.key().source()).toList())
            .bindArray(
                "sourceIds", String.class, writes.stream().map(w -> w.key().sourceId()).toList())
            .bindArray("bodies", String.class, bodies.stream().map(StoredBody::json).toList())
            .bindArray("digests", String.class, bodies.stream().map(StoredBody::digest).toList())
            .mapTo(String.class)
            .list());
  }

  /** Replaces the bodies of rows that are locked and counts their versions up. */
  void update(List<StoredBody> bodies) {
    String sql =
        """
        UPDATE {table} t
        SET body = w.body::jsonb, digest = decode(w.digest, 'hex'), version = t.version + 1,
          updated_at = now()
        FROM unnest(:ids, :bodies, :digests) AS w(id, body, digest)
        WHERE t.id = w.id
        """
            .replace("{table}", table);
    handle
        .createUpdate(sql)
        .bindArray("ids", String.class, bodies.stream().map(StoredBody::id).toList())
        .bindArray("bodies", String.class, bodies.stream().map(StoredBody::json).toList())
        .bindArray("digests", String.class, bodies.stream().map(StoredBody::digest).toList())
        .execute();
  }

  /** Takes one row away, and with it what hangs on it; false when there was none. */
  boolean delete(String id) {
    return handle.createUpdate("DELETE FROM " + table + " WHERE id = :id").bind("id", id).execute()
        > 0;
  }

  /** Tells the followers of the feed, in the order of the ids. */
  void announce(List<String> ids) {
    String sql =
        """
        INSERT INTO change (kind, record_id)
        SELECT :kind, w.id FROM unnest(:ids) WITH ORDINALITY AS w(id, place) ORDER BY w.place
        """;
    handle.createUpdate(sql).bind("kind", table).bindArray("ids", String.class, ids).execute();
  }
}
