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
 * The tokens of programs. Every method is one transaction; safe for any thread. Fails as {@link
 * RecordStore} does.
 */
public final class ProgramTokenStore {

  private final Transactions transactions;

  ProgramTokenStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /** Keeps a token. */
  public void keep(ProgramToken token, byte[] digest) {
    int _ =
        transactions.write(
            handle ->
                StandingColumns.bind(
                        handle
                            .createUpdate(
                                """
                                INSERT INTO program_token
                                  (id, digest, name, role, record_id, station, made_by, made_at, expires_at)
                                VALUES (:id, :digest, :name, :role, nullif(:record, ''),
                                  nullif(:station, ''), :by, :at, :expires)
                                """)
                            .bind("id", token.id())
                            .bind("digest", digest)
                            .bind("name", token.name())
                            .bind("by", token.madeBy())
                            .bind("at", token.madeAt().atOffset(ZoneOffset.UTC))
                            .bind("expires", token.expiresAt().atOffset(ZoneOffset.UTC)),
                        token.standing())
                    .execute());
  }

  /** The token of a digest, live or not. */
  public Optional<ProgramToken> find(byte[] digest) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM program_token WHERE digest = :digest")
                .bind("digest", digest)
                .map((rs, _) -> token(rs))
                .findOne());
  }

  /** All tokens, the newest first. */
  public List<ProgramToken> all(int most) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM program_token ORDER BY made_at DESC, id LIMIT :most")
                .bind("most", most)
                .map((rs, _) -> token(rs))
                .list());
  }

  /** Takes a token back; false when there is none that is live. */
  public boolean revoke(String id, Instant now) {
    return transactions.write(
        handle ->
            handle
                    .createUpdate(
                        """
                        UPDATE program_token SET revoked_at = :now
                        WHERE id = :id AND revoked_at IS NULL AND expires_at > :now
                        """)
                    .bind("id", id)
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute()
                > 0);
  }

  private static ProgramToken token(ResultSet rs) throws SQLException {
    return new ProgramToken(
        rs.getString("id"),
        rs.getString("name"),
        StandingColumns.read(rs),
        rs.getString("made_by"),
        rs.getTimestamp("made_at").toInstant(),
        rs.getTimestamp("expires_at").toInstant(),
        Optional.ofNullable(rs.getTimestamp("revoked_at")).map(Timestamp::toInstant));
  }
}
