package io.yizhan.service.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;

/**
 * The keys of programs of others, which read what is public in their own forms. The token of staff
 * or of an admin opens as much. Keeps digests only; immutable; safe for any thread.
 */
public final class ApiKeys {

  private final List<byte[]> digests;
  private final TokenAuthenticator tokens;

  private ApiKeys(List<byte[]> digests, TokenAuthenticator tokens) {
    this.digests = digests;
    this.tokens = tokens;
  }

  /** Knows these keys, each by the name of its program, and the tokens of people. */
  public static ApiKeys of(Map<String, String> keys, TokenAuthenticator tokens) {
    return new ApiKeys(keys.values().stream().map(ApiKeys::digest).toList(), tokens);
  }

  /** Whether a key opens; takes as long for a wrong one as for a right one. */
  public boolean opens(String key) {
    byte[] given = digest(key);
    boolean known = false;
    for (byte[] digest : digests) {
      known |= MessageDigest.isEqual(digest, given);
    }
    return known
        || tokens
            .authenticate(key)
            .filter(caller -> caller.role() == Role.STAFF || caller.role() == Role.ADMIN)
            .isPresent();
  }

  private static byte[] digest(String key) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
