package io.yizhan.store;

import io.yizhan.vault.UnreadableSealException;
import io.yizhan.vault.Vault;
import java.util.Arrays;
import org.jdbi.v3.core.Jdbi;

/**
 * Notices keys that are not those of the database, before anything is read or sealed by them. The
 * first process to open a database writes down what its keys make of a known text.
 */
final class KeyCheck {

  private static final String KNOWN = "驿站";

  private final Vault vault;

  KeyCheck(Vault vault) {
    this.vault = vault;
  }

  /**
   * Lets the database's own keys pass.
   *
   * @throws UnableToOpenDatabaseException for others
   */
  void require(Jdbi jdbi) {
    new Transactions(jdbi)
        .write(
            handle -> {
              handle
                  .createUpdate(
                      """
                      INSERT INTO key_check (sealed, digest) VALUES (:sealed, :digest)
                      ON CONFLICT DO NOTHING
                      """)
                  .bind("sealed", vault.seal(KNOWN, KNOWN))
                  .bind("digest", vault.digest(KNOWN))
                  .execute();
              return handle
                  .createQuery("SELECT sealed, digest FROM key_check")
                  .map((rs, _) -> isOurs(rs.getBytes("sealed"), rs.getBytes("digest")))
                  .findOne()
                  .filter(ours -> ours)
                  .orElseThrow(
                      () -> new UnableToOpenDatabaseException("密钥目录不是这个数据库的：请使用与它一起备份的密钥文件"));
            });
  }

  private boolean isOurs(byte[] sealed, byte[] digest) {
    try {
      return vault.unseal(sealed, KNOWN).equals(KNOWN)
          && Arrays.equals(vault.digest(KNOWN), digest);
    } catch (UnreadableSealException others) {
      return false;
    }
  }
}
