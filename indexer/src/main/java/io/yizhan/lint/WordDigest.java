package io.yizhan.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/** Digest of what rules found, whatever the order: the same words again are the same digest. */
final class WordDigest {

  private static final int BYTES = 16;

  private WordDigest() {}

  /** 32 hexadecimal digits of SHA-256 over rules, fields and quotes; offsets do not count. */
  static String of(List<Finding> findings) {
    String said =
        findings.stream()
            .map(one -> one.rule() + '\t' + one.field() + '\t' + one.quote() + '\t' + one.message())
            .distinct()
            .sorted()
            .collect(Collectors.joining("\n"));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-256", impossible);
    }
  }
}
