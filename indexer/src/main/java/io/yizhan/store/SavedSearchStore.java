package io.yizhan.store;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.QuietHours;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The searches that people have saved. Safe for any thread.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them.
 */
public final class SavedSearchStore {

  private static final String COLUMNS =
      "id, txid::text::bigint AS txid, owner, kind, query, webhook, quiet_from, quiet_until,"
          + " daily_cap, created_at, removed_at IS NOT NULL AS removed";

  private final Transactions transactions;

  SavedSearchStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /**
   * A search that was saved or removed.
   *
   * @param position where the write stands among all of them
   * @param search as it is now
   * @param removed whether it holds no longer
   */
  public record SearchChange(FeedPosition position, SavedSearch search, boolean removed) {}

  /**
   * Saves a search unless its owner has as many as may be.
   *
   * @param draft its id does not count
   * @param most of one owner
   * @return the search with its id; empty when there are as many already
   */
  public Optional<SavedSearch> save(SavedSearch draft, int most) {
    return transactions.write(
        handle -> {
          // One writer of an owner at a time, so that two together cannot pass the limit.
          handle
              .createQuery("SELECT pg_advisory_xact_lock(hashtextextended(:owner, 5))::text")
              .bind("owner", draft.owner())
              .mapTo(String.class)
              .list();
          int kept =
              handle
                  .createQuery(
                      "SELECT count(*) FROM saved_search WHERE owner = :owner AND removed_at IS"
                          + " NULL")
                  .bind("owner", draft.owner())
                  .mapTo(Integer.class)
                  .one();
          if (kept >= most) {
            return Optional.<SavedSearch>empty();
          }
          AlertTerms terms = draft.terms();
          return Optional.of(
              handle
                  .createQuery(
                      """
                      INSERT INTO saved_search
                        (owner, kind, query, webhook, quiet_from, quiet_until, daily_cap, created_at)
                      VALUES (:owner, :kind, :query, nullif(:webhook, ''),
                        nullif(:from, '')::time, nullif(:until, '')::time, :cap, :at)
                      RETURNING
                      """
                          + COLUMNS)
                  .bind("owner", draft.owner())
                  .bind("kind", TableName.of(draft.kind()))
                  .bind("query", draft.query())
                  .bind("webhook", terms.webhook().orElse(""))
                  .bind("from", terms.quiet().map(quiet -> quiet.from().toString()).orElse(""))
                  .bind("until", terms.quiet().map(quiet -> quiet.until().toString()).orElse(""))
                  .bind("cap", terms.dailyCap())
                  .bind("at", draft.createdAt().atOffset(ZoneOffset.UTC))
                  .map((rs, _) -> search(rs))
                  .one());
        });
  }

  /** What an owner has saved, the oldest first. */
  public List<SavedSearch> of(String owner) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM saved_search WHERE owner = :owner AND removed_at IS NULL"
                        + " ORDER BY id")
                .bind("owner", owner)
                .map((rs, _) -> search(rs))
                .list());
  }

  /** The searches with these ids that still hold. */
  public List<SavedSearch> load(Collection<Long> ids) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + " FROM saved_search WHERE id = ANY(:ids) AND removed_at IS NULL"
                        + " ORDER BY id")
                .bindArray("ids", Long.class, ids)
                .map((rs, _) -> search(rs))
                .list());
  }

  /**
   * Removes a search of an owner, what it asked for included, and takes back what waits because of
   * it alone.
   *
   * @return false when the owner has no such search
   */
  public boolean remove(String owner, long id, Instant now) {
    return transactions.write(
        handle -> {
          int removed =
              handle
                  .createUpdate(
                      """
                      UPDATE saved_search SET removed_at = :now, txid = pg_current_xact_id(), query = '',
                        webhook = NULL
                      WHERE id = :id AND owner = :owner AND removed_at IS NULL
                      """)
                  .bind("now", now.atOffset(ZoneOffset.UTC))
                  .bind("id", id)
                  .bind("owner", owner)
                  .execute();
          if (removed > 0) {
            handle
                .createUpdate(
                    """
                    UPDATE alert SET state = 'WITHDRAWN'
                    WHERE owner = :owner AND state = 'WAITING' AND searches = ARRAY[:id]::bigint[]
                    """)
                .bind("owner", owner)
                .bind("id", id)
                .execute();
          }
          return removed > 0;
        });
  }

  /**
   * The writes after a position, oldest first; those of a transaction that still runs are held
   * back, with those of later ones.
   */
  public List<SearchChange> changesAfter(FeedPosition position, int limit) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + COLUMNS
                        + """
                         FROM saved_search
                        WHERE (txid, id) > (:txid::text::xid8, :id)
                          AND txid < pg_snapshot_xmin(pg_current_snapshot())
                        ORDER BY saved_search.txid, id LIMIT :limit
                        """)
                .bind("txid", position.transactionId())
                .bind("id", position.sequence())
                .bind("limit", limit)
                .map(
                    (rs, _) ->
                        new SearchChange(
                            new FeedPosition(rs.getLong("txid"), rs.getLong("id")),
                            search(rs),
                            rs.getBoolean("removed")))
                .list());
  }

  private static SavedSearch search(ResultSet row) throws SQLException {
    Optional<LocalTime> from = Optional.ofNullable(row.getObject("quiet_from", LocalTime.class));
    Optional<LocalTime> until = Optional.ofNullable(row.getObject("quiet_until", LocalTime.class));
    AlertTerms terms =
        new AlertTerms(
            Optional.ofNullable(row.getString("webhook")),
            from.flatMap(start -> until.map(end -> new QuietHours(start, end))),
            row.getInt("daily_cap"));
    return new SavedSearch(
        row.getLong("id"),
        row.getString("owner"),
        TableName.kindOf(row.getString("kind")),
        row.getString("query"),
        terms,
        row.getTimestamp("created_at").toInstant());
  }
}
