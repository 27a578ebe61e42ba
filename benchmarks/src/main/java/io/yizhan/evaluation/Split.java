package io.yizhan.evaluation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Which half of a set a query is in. Decided by a hash of its id alone, before any engine answered
 * it: an engine may be tuned on {@link #DEV}, and only {@link #CHECK} tells whether that helped.
 */
enum Split {
  /** May be looked at query by query. */
  DEV("dev"),
  /** Is looked at as a mean only. */
  CHECK("check");

  private final String label;

  Split(String label) {
    this.label = label;
  }

  /** The name in files and reports. */
  String label() {
    return label;
  }

  /** The half of a query: by the lowest bit of the SHA-256 of its id. */
  static Split of(String queryId) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(queryId.getBytes(StandardCharsets.UTF_8));
      return (digest[digest.length - 1] & 1) == 0 ? DEV : CHECK;
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
