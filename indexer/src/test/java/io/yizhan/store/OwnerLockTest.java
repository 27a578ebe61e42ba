package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Within one process; between processes see {@link EmbeddedDatabaseTest}. */
class OwnerLockTest {

  private Path directory;

  @BeforeEach
  void setUp(@TempDir Path temporary) throws IOException {
    directory = temporary.toRealPath();
  }

  @Test
  void tryAcquire_free_held() throws IOException {
    try (OwnerLock _ = OwnerLock.tryAcquire(directory).orElseThrow()) {
      assertThat(OwnerLock.tryAcquire(directory)).isEmpty();
      assertThat(OwnerLock.tryAcquire(directory)).isEmpty();
    }
  }

  @Test
  void tryAcquire_afterClose_heldAgain() throws IOException {
    OwnerLock.tryAcquire(directory).orElseThrow().close();

    try (OwnerLock _ = OwnerLock.tryAcquire(directory).orElseThrow()) {
      assertThat(OwnerLock.tryAcquire(directory)).isEmpty();
    }
  }
}
