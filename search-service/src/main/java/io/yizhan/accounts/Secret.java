package io.yizhan.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** What is shown to get in. Stateless but for the random source; safe for any thread. */
final class Secret {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int CODES = 1_000_000;

  private Secret() {}

  /** 256 random bits as text that cookies and headers take as it is. */
  static String fresh() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Six random digits. */
  static String code() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(CODES));
  }

  /** What is kept of a secret: 256 random bits need no salt and no slow digest. */
  static byte[] digest(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
