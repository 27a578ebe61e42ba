package io.yizhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * What workers let employers have. Every method is one transaction; safe for any thread. Fails as
 * {@link RecordStore} does.
 */
public final class ConsentStore {

  private final Transactions transactions;

  ConsentStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /** Keeps a consent; one for the same employer that still holds is ended by it. */
  public void keep(ContactConsent consent) {
    int _ =
        transactions.write(
            handle ->
                handle
                        .createUpdate(
                            """
                            UPDATE contact_consent SET revoked_at = :at
                            WHERE worker_id = :worker AND employer_id = :employer
                              AND revoked_at IS NULL
                            """)
                        .bind("worker", consent.worker())
                        .bind("employer", consent.employer())
                        .bind("at", consent.givenAt().atOffset(ZoneOffset.UTC))
                        .execute()
                    + handle
                        .createUpdate(
                            """
                            INSERT INTO contact_consent (id, worker_id, employer_id, given_at, until)
                            VALUES (:id, :worker, :employer, :at, :until)
                            """)
                        .bind("id", consent.id())
                        .bind("worker", consent.worker())
                        .bind("employer", consent.employer())
                        .bind("at", consent.givenAt().atOffset(ZoneOffset.UTC))
                        .bind("until", consent.until().atOffset(ZoneOffset.UTC))
                        .execute());
  }

  /** Takes back what a worker lets an employer have; false when that was nothing. */
  public boolean revoke(String worker, String employer, Instant now) {
    return transactions.write(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE contact_consent SET revoked_at = :now
                        WHERE worker_id = :worker AND employer_id = :employer
                          AND revoked_at IS NULL AND until > :now
                        """)
                    .bind("worker", worker)
                    .bind("employer", employer)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute()
                > 0);
  }

  /** Whether an employer may have a worker's contact data at a moment. */
  public boolean holds(String worker, String employer, Instant now) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT EXISTS (SELECT 1 FROM contact_consent
                      WHERE worker_id = :worker AND employer_id = :employer
                        AND revoked_at IS NULL AND until > :now)
                    """)
                .bind("worker", worker)
                .bind("employer", employer)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .mapTo(Boolean.class)
                .one());
  }

  /** All consents of a worker, the newest first. */
  public List<ContactConsent> of(String worker) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM contact_consent WHERE worker_id = :worker
                    ORDER BY given_at DESC, id
                    """)
                .bind("worker", worker)
                .map((rs, _) -> consent(rs))
                .list());
  }

  private static ContactConsent consent(ResultSet rs) throws SQLException {
    return new ContactConsent(
        rs.getString("id"),
        rs.getString("worker_id"),
        rs.getString("employer_id"),
        rs.getTimestamp("given_at").toInstant(),
        rs.getTimestamp("until").toInstant(),
        Optional.ofNullable(rs.getTimestamp("revoked_at")).map(Timestamp::toInstant));
  }
}
