package io.yizhan.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A table that changed without its checksum was edited by accident: the README says how to renew
 * it.
 */
class LexiconChecksumTest {

  static List<String> files() {
    return Lexicon.FILES;
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedFile_matchesItsChecksum(String file) throws IOException, NoSuchAlgorithmException {
    String expected = new String(resource(file + ".sha256"), StandardCharsets.UTF_8).strip();
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(file));
    assertThat(HexFormat.of().formatHex(digest)).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedFile_saysWhatItIsAndItsSource(String file) throws IOException {
    String text = new String(resource(file), StandardCharsets.UTF_8);
    List<String> header = text.lines().takeWhile(line -> line.startsWith("# ")).toList();
    assertThat(header).hasSizeGreaterThanOrEqualTo(2);
    assertThat(String.join(" ", header)).containsAnyOf("Source:", "by way of");
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
