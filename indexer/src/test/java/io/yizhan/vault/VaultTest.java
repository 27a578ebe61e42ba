package io.yizhan.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

  private static final String PHONE = "13800000001";

  @TempDir private Path directory;

  @Test
  void unseal_sealedBefore_isTheText_andTheSealHidesIt() {
    Vault vault = Vault.open(directory);
    byte[] sealed = vault.seal(PHONE, "W1");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(PHONE);
    assertThat(vault.seal(PHONE, "W1")).isNotEqualTo(sealed);
    assertThat(Vault.open(directory).unseal(sealed, "W1")).isEqualTo(PHONE);
  }

  @Test
  void unseal_aboutSomethingElseOrByOtherKeysOrDamaged_refusedWithoutTheText() {
    Vault vault = Vault.open(directory);
    byte[] sealed = vault.seal(PHONE, "W1");
    byte[] damaged = sealed.clone();
    damaged[damaged.length - 1] ^= 1;
    Vault other = Vault.open(directory.resolve("other"));
    assertThatThrownBy(() -> vault.unseal(sealed, "W2"))
        .isInstanceOf(UnreadableSealException.class)
        .hasMessageNotContaining(PHONE);
    assertThatThrownBy(() -> vault.unseal(damaged, "W1"))
        .isInstanceOf(UnreadableSealException.class);
    assertThatThrownBy(() -> other.unseal(sealed, "W1"))
        .isInstanceOf(UnreadableSealException.class);
  }

  @Test
  void addKey_oldSealsCanBeRead_andDigestsStay() {
    Vault before = Vault.open(directory);
    byte[] sealed = before.seal(PHONE, "W1");
    Vault.addKey(directory);
    Vault after = Vault.open(directory);
    assertThat(after.unseal(sealed, "W1")).isEqualTo(PHONE);
    assertThat(after.digest(PHONE)).isEqualTo(before.digest(PHONE)).hasSize(32);
    byte[] newer = after.seal(PHONE, "W1");
    assertThatThrownBy(() -> before.unseal(newer, "W1"))
        .isInstanceOf(UnreadableSealException.class);
  }

  @Test
  void open_keyFiles_areReadByTheirOwnerAlone() throws IOException {
    Vault.open(directory);
    try (Stream<Path> files = Files.list(directory)) {
      List<Path> keys = files.toList();
      assertThat(keys).hasSize(2);
      for (Path file : keys) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
      }
    }
  }

  @Test
  void open_damagedKeyFile_refused() throws IOException {
    Files.writeString(directory.resolve("seal.keys"), "x");
    assertThatThrownBy(() -> Vault.open(directory))
        .isInstanceOf(UnreadableSealException.class)
        .hasMessageContaining(directory.toString());
  }
}
