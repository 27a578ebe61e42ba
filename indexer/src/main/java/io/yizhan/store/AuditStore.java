package io.yizhan.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The audit log. Every method is one transaction; safe for any thread. Fails as {@link RecordStore}
 * does.
 */
public final class AuditStore {

  private final Transactions transactions;

  AuditStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /** Writes a row, which is kept when this returns; its number does not count. */
  public void write(AuditRow row) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        INSERT INTO audit (at, actor, act, subject, purpose)
                        VALUES (:at, :actor, :act, nullif(:subject, ''), :purpose)
                        """)
                    .bind("at", row.at().atOffset(ZoneOffset.UTC))
                    .bind("actor", row.actor())
                    .bind("act", row.act())
                    .bind("subject", row.subject().orElse(""))
                    .bind("purpose", row.purpose())
                    .execute());
  }

  /** Rows below a number, the newest first. */
  public List<AuditRow> before(long seq, int most) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM audit WHERE seq < :seq ORDER BY seq DESC LIMIT :most")
                .bind("seq", seq)
                .bind("most", most)
                .map((rs, _) -> row(rs))
                .list());
  }

  /** Rows of one act about somebody, the newest first. */
  public List<AuditRow> of(String subject, String act, int most) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM audit WHERE subject = :subject AND act = :act
                    ORDER BY seq DESC LIMIT :most
                    """)
                .bind("subject", subject)
                .bind("act", act)
                .bind("most", most)
                .map((rs, _) -> row(rs))
                .list());
  }

  private static AuditRow row(ResultSet rs) throws SQLException {
    return new AuditRow(
        rs.getLong("seq"),
        rs.getTimestamp("at").toInstant(),
        rs.getString("actor"),
        rs.getString("act"),
        Optional.ofNullable(rs.getString("subject")),
        rs.getString("purpose"));
  }
}
