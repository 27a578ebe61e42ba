package io.yizhan.store;

import io.yizhan.model.MobileNumber;
import io.yizhan.model.Standing;
import io.yizhan.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Those who may sign in. A phone is found by its digest and kept sealed about its account. Every
 * method is one transaction; safe for any thread. Fails as {@link RecordStore} does.
 */
public final class AccountStore {

  private final Transactions transactions;
  private final Vault vault;

  AccountStore(Jdbi jdbi, Vault vault) {
    this.transactions = new Transactions(jdbi);
    this.vault = vault;
  }

  /** The account of a phone. */
  public Optional<Account> find(MobileNumber phone) {
    return transactions.read(handle -> find(handle, phone));
  }

  /** The account of an id. */
  public Optional<Account> find(String id) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT * FROM account WHERE id = :id")
                .bind("id", id)
                .map((rs, _) -> account(rs))
                .findOne());
  }

  /**
   * Keeps an account.
   *
   * @return what is kept now: the given account, or the one that the phone had before
   */
  public Account keep(Account account) {
    return transactions.write(
        handle -> {
          StandingColumns.bind(
                  handle
                      .createUpdate(
                          """
                          INSERT INTO account
                            (id, phone_digest, phone, role, record_id, station, consent_text, created_at)
                          VALUES (:id, :digest, :phone, :role, nullif(:record, ''),
                            nullif(:station, ''), nullif(:consent, ''), :at)
                          ON CONFLICT (phone_digest) DO NOTHING
                          """)
                      .bind("id", account.id())
                      .bind("digest", digest(account.phone()))
                      .bind("phone", vault.seal(account.phone().digits(), account.id()))
                      .bind("consent", account.consentText().orElse(""))
                      .bind("at", account.createdAt().atOffset(ZoneOffset.UTC)),
                  account.standing())
              .execute();
          return find(handle, account.phone()).orElseThrow();
        });
  }

  /**
   * The worker's record that has this phone as its contact, where it is the only one and nobody
   * stands for it yet.
   */
  public Optional<String> unclaimedWorker(MobileNumber phone) {
    List<String> records =
        transactions.read(
            handle ->
                handle
                    .createQuery(
                        """
                        SELECT worker_id FROM worker_contact WHERE phone_digest = :digest
                          AND NOT EXISTS (SELECT 1 FROM account
                            WHERE role = 'WORKER' AND record_id = worker_id)
                        LIMIT 2
                        """)
                    .bind("digest", digest(phone))
                    .mapTo(String.class)
                    .list());
    return records.size() == 1 ? Optional.of(records.getFirst()) : Optional.empty();
  }

  /** The newest accounts of other than workers, of whom there are too many to be listed. */
  public List<Account> made(int most) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM account WHERE role <> 'WORKER'
                    ORDER BY created_at DESC, id LIMIT :most
                    """)
                .bind("most", most)
                .map((rs, _) -> account(rs))
                .list());
  }

  /** Removes an account with its sessions; false when there is none. */
  public boolean remove(String id) {
    return transactions.write(
        handle ->
            handle.createUpdate("DELETE FROM account WHERE id = :id").bind("id", id).execute() > 0);
  }

  private Optional<Account> find(Handle handle, MobileNumber phone) {
    return handle
        .createQuery("SELECT * FROM account WHERE phone_digest = :digest")
        .bind("digest", digest(phone))
        .map((rs, _) -> account(rs))
        .findOne();
  }

  private Account account(ResultSet rs) throws SQLException {
    String id = rs.getString("id");
    Standing standing = StandingColumns.read(rs);
    return new Account(
        id,
        new MobileNumber(vault.unseal(rs.getBytes("phone"), id)),
        standing,
        Optional.ofNullable(rs.getString("consent_text")),
        rs.getTimestamp("created_at").toInstant());
  }

  private byte[] digest(MobileNumber phone) {
    return vault.digest(phone.digits());
  }
}
