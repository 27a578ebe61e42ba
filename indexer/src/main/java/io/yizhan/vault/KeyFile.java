package io.yizhan.vault;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * A file with a set of keys, readable by its owner alone where the file system knows owners.
 * Appears whole or not at all; of two processes that make it at once one wins, and both read what
 * it wrote.
 */
record KeyFile(Path file) {

  /** The keys; made with one key of these parameters when there is no file. */
  KeysetHandle openOrMake(Parameters parameters) throws IOException, GeneralSecurityException {
    if (!Files.exists(file)) {
      KeysetHandle made =
          KeysetHandle.newBuilder()
              .addEntry(
                  KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
              .build();
      Path written = write(made);
      try {
        Files.createLink(file, written);
      } catch (FileAlreadyExistsException _) {
        // Somebody was faster; theirs is read below.
      } finally {
        Files.delete(written);
      }
    }
    return read();
  }

  /** Adds a key of these parameters, by which everything is sealed from the next opening on. */
  void add(Parameters parameters) throws IOException, GeneralSecurityException {
    KeysetHandle more =
        KeysetHandle.newBuilder(read())
            .addEntry(
                KeysetHandle.generateEntryFromParameters(parameters).withRandomId().makePrimary())
            .build();
    Files.move(
        write(more), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private KeysetHandle read() throws IOException, GeneralSecurityException {
    return TinkProtoKeysetFormat.parseKeyset(
        Files.readAllBytes(file), InsecureSecretKeyAccess.get(), RegistryConfiguration.get());
  }

  private Path write(KeysetHandle keys) throws IOException, GeneralSecurityException {
    Path written =
        Files.createTempFile(file.toAbsolutePath().getParent(), "new", ".keys", ownerOnly());
    return Files.write(
        written,
        TinkProtoKeysetFormat.serializeKeyset(
            keys, InsecureSecretKeyAccess.get(), RegistryConfiguration.get()));
  }

  private static FileAttribute<?>[] ownerOnly() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
