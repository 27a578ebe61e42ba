package io.yizhan.store;

import io.yizhan.model.MobileNumber;
import io.yizhan.vault.Vault;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * One-time codes, as digests by the key of the vault: six digits can be tried out by whoever has
 * the table alone, but not without that key. Every method is one transaction; safe for any thread
 * and any number of processes. Fails as {@link RecordStore} does.
 */
public final class CodeStore {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final Transactions transactions;
  private final Vault vault;

  CodeStore(Jdbi jdbi, Vault vault) {
    this.transactions = new Transactions(jdbi);
    this.vault = vault;
  }

  /**
   * What bounds the codes of a phone.
   *
   * @param between least time between two
   * @param perDay most on a day of the district
   * @param life how long one can be used
   * @param tries how often one can be tried
   */
  public record Bounds(Duration between, int perDay, Duration life, int tries) {}

  /** Keeps a code in the place of the one before; false when the phone has had too many. */
  public boolean keep(MobileNumber phone, String code, Bounds bounds, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    return transactions.write(
        handle ->
            handle
                    .createUpdate(
                        """
                        INSERT INTO one_time_code AS kept
                          (phone_digest, code_digest, sent_at, expires_at, tries, day, sent_that_day)
                        VALUES (:phone, :code, :now, :expires, 0, :today, 1)
                        ON CONFLICT (phone_digest) DO UPDATE SET
                          code_digest = excluded.code_digest, sent_at = excluded.sent_at,
                          expires_at = excluded.expires_at, tries = 0, day = excluded.day,
                          sent_that_day = CASE WHEN kept.day = excluded.day
                            THEN kept.sent_that_day + 1 ELSE 1 END
                        WHERE kept.sent_at <= :earlier
                          AND (kept.day <> excluded.day OR kept.sent_that_day < :perDay)
                        """)
                    .bind("phone", vault.digest(phone.digits()))
                    .bind("code", digest(phone, code))
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .bind("expires", now.plus(bounds.life()).atOffset(ZoneOffset.UTC))
                    .bind("today", today)
                    .bind("earlier", now.minus(bounds.between()).atOffset(ZoneOffset.UTC))
                    .bind("perDay", bounds.perDay())
                    .execute()
                > 0);
  }

  /** Whether this is the code of a phone, which then cannot be used again. Each question counts. */
  public boolean use(MobileNumber phone, String code, Bounds bounds, Instant now) {
    byte[] id = vault.digest(phone.digits());
    byte[] given = digest(phone, code);
    return transactions.write(
        handle -> {
          // The row stays locked to the end: of two who have the right code one gets in.
          Optional<byte[]> kept =
              handle
                  .createQuery(
                      """
                      UPDATE one_time_code SET tries = tries + 1
                      WHERE phone_digest = :phone AND expires_at > :now AND tries < :tries
                      RETURNING code_digest
                      """)
                  .bind("phone", id)
                  .bind("now", now.atOffset(ZoneOffset.UTC))
                  .bind("tries", bounds.tries())
                  .mapTo(byte[].class)
                  .findOne();
          boolean right = kept.filter(digest -> MessageDigest.isEqual(digest, given)).isPresent();
          if (right) {
            handle
                .createUpdate(
                    "UPDATE one_time_code SET expires_at = :now WHERE phone_digest = :phone")
                .bind("phone", id)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute();
          }
          return right;
        });
  }

  /** Forgets what was sent before a moment. */
  public void forget(Instant before) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate("DELETE FROM one_time_code WHERE sent_at < :before")
                    .bind("before", before.atOffset(ZoneOffset.UTC))
                    .execute());
  }

  private byte[] digest(MobileNumber phone, String code) {
    return vault.digest("code " + phone.digits() + " " + code);
  }
}
