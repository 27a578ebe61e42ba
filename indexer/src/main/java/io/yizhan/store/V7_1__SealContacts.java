package io.yizhan.store;

import io.yizhan.model.Contact;
import io.yizhan.vault.Vault;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Seals contact data that was kept as plain text. The rows go into a new table and the old one is
 * dropped, since a dropped column would leave its text in the files. All in Flyway's transaction,
 * which reads version and name off the class.
 *
 * <p>Weakness: the write-ahead log and earlier backups hold the plain text until they are gone.
 */
final class V7_1__SealContacts extends BaseJavaMigration {

  private static final int BATCH = 1_000;

  private final Vault vault;

  V7_1__SealContacts(Vault vault) {
    this.vault = vault;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    Connection connection = context.getConnection();
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          """
          CREATE TABLE sealed_contact (
            worker_id text COLLATE "C" PRIMARY KEY REFERENCES worker (id) ON DELETE CASCADE,
            sealed bytea NOT NULL,
            phone_digest bytea
          )
          """);
      copy(connection, statement);
      statement.execute("DROP TABLE worker_contact");
      statement.execute("ALTER TABLE sealed_contact RENAME TO worker_contact");
      statement.execute("CREATE INDEX worker_contact_phone ON worker_contact (phone_digest)");
    }
  }

  private void copy(Connection connection, Statement statement) throws SQLException {
    statement.setFetchSize(BATCH);
    try (ResultSet rows =
            statement.executeQuery("SELECT worker_id, name, phone FROM worker_contact");
        PreparedStatement insert =
            connection.prepareStatement("INSERT INTO sealed_contact VALUES (?, ?, ?)")) {
      int waiting = 0;
      while (rows.next()) {
        SealedContact sealed =
            SealedContact.of(
                vault,
                rows.getString("worker_id"),
                new Contact(
                    Optional.ofNullable(rows.getString("name")),
                    Optional.ofNullable(rows.getString("phone"))));
        insert.setString(1, sealed.worker());
        insert.setBytes(2, sealed.sealed());
        insert.setBytes(3, sealed.phoneDigest());
        insert.addBatch();
        waiting++;
        if (waiting % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
  }
}
