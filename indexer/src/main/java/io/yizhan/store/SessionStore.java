package io.yizhan.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * Sessions, by the digest of what the browser shows. Every method is one transaction; safe for any
 * thread. Fails as {@link RecordStore} does.
 */
public final class SessionStore {

  private final Transactions transactions;

  SessionStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /**
   * A session.
   *
   * @param account whose it is
   * @param begunAt when they signed in
   * @param usedAt when it was last used, to within a minute or so
   */
  public record StoredSession(String account, Instant begunAt, Instant usedAt) {}

  /** Keeps a session that begins now. */
  public void begin(byte[] digest, String account, Instant now) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO session (digest, account_id, begun_at, used_at)
                        VALUES (:digest, :account, :now, :now)
                        """)
                    .bind("digest", digest)
                    .bind("account", account)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute());
  }

  /** The session of a digest. */
  public Optional<StoredSession> find(byte[] digest) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    "SELECT account_id, begun_at, used_at FROM session WHERE digest = :digest")
                .bind("digest", digest)
                .map(
                    (rs, _) ->
                        new StoredSession(
                            rs.getString("account_id"),
                            rs.getTimestamp("begun_at").toInstant(),
                            rs.getTimestamp("used_at").toInstant()))
                .findOne());
  }

  /** Notes that a session is used. */
  public void use(byte[] digest, Instant now) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate("UPDATE session SET used_at = :now WHERE digest = :digest")
                    .bind("digest", digest)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute());
  }

  /** Ends one session. */
  public void end(byte[] digest) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM session WHERE digest = :digest")
                    .bind("digest", digest)
                    .execute());
  }

  /** Ends all sessions of an account, and says how many. */
  public int endAll(String account) {
    return transactions.write(
        handle ->
            handle
                .createUpdate("DELETE FROM session WHERE account_id = :account")
                .bind("account", account)
                .execute());
  }

  /** Forgets sessions that were used last before a moment. */
  public void forget(Instant before) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM session WHERE used_at < :before")
                    .bind("before", before.atOffset(ZoneOffset.UTC))
                    .execute());
  }
}
