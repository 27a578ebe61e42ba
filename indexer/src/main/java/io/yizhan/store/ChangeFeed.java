package io.yizhan.store;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Reads changes in order of transaction id, below the oldest transaction that still runs.
 *
 * <p>Why nothing is lost: PostgreSQL gives out transaction ids in rising order and a snapshot's
 * <em>xmin</em> is the lowest one still running, so every transaction below it has ended and is
 * visible in the same snapshot, or was rolled back. What is read is therefore final, and a
 * transaction that ends later has an id at or above xmin and comes after it. The order among
 * transactions is that of their ids, not of their commits; a change names a record without its
 * content, so that makes no difference to a follower who loads the record as it is now.
 */
final class ChangeFeed {

  private ChangeFeed() {}

  static ChangeBatch after(Handle handle, FeedPosition position, int limit) {
    // One statement, hence one snapshot: the horizon belongs to the very rows beside it. The outer
    // join gives a row of nulls, which tells the horizon, when there are no changes.
    String sql =
        """
        SELECT c.txid::text::bigint AS txid, c.seq, c.kind, c.record_id,
          h.xmin::text::bigint AS horizon
        FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS xmin) h
        LEFT JOIN LATERAL (
          SELECT txid, seq, kind, record_id FROM change
          WHERE (txid, seq) > (:txid::text::xid8, :seq) AND txid < h.xmin
          ORDER BY txid, seq LIMIT :limit) c ON true
        ORDER BY c.txid, c.seq
        """;
    List<Change> changes = new ArrayList<>();
    long[] horizon = new long[1];
    handle
        .createQuery(sql)
        .bind("txid", position.transactionId())
        .bind("seq", position.sequence())
        .bind("limit", limit)
        .map(
            (rs, _) -> {
              horizon[0] = rs.getLong("horizon");
              if (rs.getString("kind") != null) {
                changes.add(
                    new Change(
                        new FeedPosition(rs.getLong("txid"), rs.getLong("seq")),
                        TableName.kindOf(rs.getString("kind")),
                        rs.getString("record_id")));
              }
              return changes.size();
            })
        .list();
    // A full batch may have stopped inside a transaction: only those before it have been seen.
    return new ChangeBatch(
        changes,
        changes.size() < limit ? horizon[0] : changes.getLast().position().transactionId());
  }

  /** The position behind every change that can be read now. */
  static FeedPosition head(Handle handle) {
    long horizon =
        handle
            .createQuery("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
            .mapTo(Long.class)
            .one();
    return new FeedPosition(horizon - 1, Long.MAX_VALUE);
  }
}
