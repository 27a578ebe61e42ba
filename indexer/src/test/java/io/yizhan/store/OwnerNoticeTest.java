package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerNoticeTest {

  @TempDir private Path directory;

  @Test
  void read_none_empty() throws IOException {
    assertThat(OwnerNotice.read(directory)).isEmpty();
  }

  @Test
  void write_withAndWithoutPort_readBack() throws IOException {
    OwnerNotice starting = new OwnerNotice(42, OptionalInt.empty());
    starting.write(directory);
    assertThat(OwnerNotice.read(directory)).contains(starting);

    OwnerNotice ready = new OwnerNotice(42, OptionalInt.of(5432));
    ready.write(directory);
    assertThat(OwnerNotice.read(directory)).contains(ready);
  }

  @Test
  void remove_present_gone() throws IOException {
    new OwnerNotice(42, OptionalInt.empty()).write(directory);

    OwnerNotice.remove(directory);

    assertThat(OwnerNotice.read(directory)).isEmpty();
  }

  @Test
  void read_garbage_namesTheFile() throws IOException {
    Files.writeString(directory.resolve("owner"), "谁\n");

    assertThatThrownBy(() -> OwnerNotice.read(directory))
        .isInstanceOf(IOException.class)
        .hasMessage(directory.resolve("owner") + ": a pid and a port expected");
  }

  @Test
  void isAlive_thisProcess_true() {
    assertThat(new OwnerNotice(ProcessHandle.current().pid(), OptionalInt.empty()).isAlive())
        .isTrue();
  }
}
