package io.yizhan.occupation;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.lexicon.Lexicon;
import io.yizhan.lexicon.Occupation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The model that ships is the one that was trained, small, and of this classification. */
class ShippedModelTest {

  @Test
  void bytes_matchTheChecksum() throws IOException, NoSuchAlgorithmException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource("occupation-model.bin"));
    assertThat(HexFormat.of().formatHex(digest))
        .isEqualTo(
            new String(resource("occupation-model.bin.sha256"), StandardCharsets.UTF_8).strip());
  }

  @Test
  void bytes_areFewEnoughToShip() throws IOException {
    assertThat(resource("occupation-model.bin")).hasSizeLessThan(2_000_000);
  }

  @Test
  void outcomes_areTheOccupationsOfTheLexicon() throws IOException {
    OccupationModel model = ModelFile.read("shipped", resource("occupation-model.bin"));
    assertThat(model.tree().codes())
        .containsExactlyInAnyOrderElementsOf(
            Lexicon.load().occupations().all().stream().map(Occupation::code).toList());
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(OccupationNormalizer.class.getResourceAsStream(name), name)) {
      return in.readAllBytes();
    }
  }
}
