package io.yizhan.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * Seals texts and makes digests by keys of its own; see the package. Safe for any thread. Sealing a
 * short text, reading one and a digest cost some microseconds each.
 *
 * <p>Keys for sealing can be added ({@link #addKey}): new texts are sealed by the newest, old ones
 * can still be read. The key of digests never changes, for what was found by one must still be.
 */
public final class Vault {

  private static final String SEALING = "seal.keys";
  private static final String DIGESTS = "digest.keys";
  private static final int DIGEST_BYTES = 32;

  private final Aead sealing;
  private final PrfSet digests;

  private Vault(Aead sealing, PrfSet digests) {
    this.sealing = sealing;
    this.digests = digests;
  }

  /**
   * The vault of a directory, which is made with its keys when there is none.
   *
   * @throws UnreadableSealException when the key files cannot be read or made
   */
  public static Vault open(Path directory) {
    try {
      AeadConfig.register();
      PrfConfig.register();
      Files.createDirectories(directory);
      KeysetHandle sealing = new KeyFile(directory.resolve(SEALING)).openOrMake(sealingKey());
      KeysetHandle digests =
          new KeyFile(directory.resolve(DIGESTS))
              .openOrMake(PredefinedPrfParameters.HMAC_SHA256_PRF);
      return new Vault(
          sealing.getPrimitive(RegistryConfiguration.get(), Aead.class),
          digests.getPrimitive(RegistryConfiguration.get(), PrfSet.class));
    } catch (IOException | GeneralSecurityException e) {
      throw new UnreadableSealException("无法读取密钥目录 " + directory, e);
    }
  }

  /**
   * Adds a key to an existing directory; processes that have it open use it from their next start
   * on.
   *
   * @throws UnreadableSealException when the key file cannot be read or written
   */
  public static void addKey(Path directory) {
    try {
      AeadConfig.register();
      new KeyFile(directory.resolve(SEALING)).add(sealingKey());
    } catch (IOException | GeneralSecurityException e) {
      throw new UnreadableSealException("无法更新密钥目录 " + directory, e);
    }
  }

  /** Seals a text about something; the same text never looks the same twice. */
  public byte[] seal(String text, String about) {
    try {
      return sealing.encrypt(bytes(text), bytes(about));
    } catch (GeneralSecurityException e) {
      throw new UnreadableSealException("无法加密", e);
    }
  }

  /**
   * The text that was sealed about the same thing.
   *
   * @throws UnreadableSealException when it was sealed by other keys, about something else, or is
   *     damaged
   */
  public String unseal(byte[] sealed, String about) {
    try {
      return new String(sealing.decrypt(sealed, bytes(about)), StandardCharsets.UTF_8);
    } catch (GeneralSecurityException e) {
      throw new UnreadableSealException("密钥与加密内容不符", e);
    }
  }

  /** A digest of 32 bytes, always the same for a text, which says nothing without the key. */
  public byte[] digest(String text) {
    try {
      return digests.computePrimary(bytes(text), DIGEST_BYTES);
    } catch (GeneralSecurityException e) {
      throw new UnreadableSealException("无法计算摘要", e);
    }
  }

  private static Parameters sealingKey() {
    return PredefinedAeadParameters.AES256_GCM;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
