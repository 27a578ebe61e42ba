package io.yizhan.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Possession of a data directory: a lock on {@code owner.lock} that lasts as long as the process.
 * The kernel drops it however the process ends. Safe for any thread.
 *
 * <p>The file stays empty and nobody reads it; who holds it stands in {@link OwnerNotice}.
 */
final class OwnerLock implements AutoCloseable {

  private static final String FILE_NAME = "owner.lock";

  /*
   * POSIX drops all locks a process has on a file as soon as it closes any descriptor of that
   * file. A second opening in this process must therefore not so much as open the file.
   */
  private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private OwnerLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /**
   * Takes possession; empty when this or another process has it.
   *
   * @param directory an existing directory by its real path
   */
  static Optional<OwnerLock> tryAcquire(Path directory) throws IOException {
    Path file = directory.resolve(FILE_NAME);
    if (!HELD_HERE.add(file)) {
      return Optional.empty();
    }
    Optional<OwnerLock> lock = Optional.empty();
    try {
      lock = tryLock(file);
      return lock;
    } finally {
      if (lock.isEmpty()) {
        HELD_HERE.remove(file);
      }
    }
  }

  private static Optional<OwnerLock> tryLock(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    boolean locked = false;
    try {
      locked = channel.tryLock() != null;
      return locked ? Optional.of(new OwnerLock(file, channel)) : Optional.empty();
    } finally {
      if (!locked) {
        channel.close();
      }
    }
  }

  /** Gives the directory up. */
  @Override
  public void close() throws IOException {
    // Before the file leaves the set: closing later would drop the next holder's lock.
    channel.close();
    HELD_HERE.remove(file);
  }
}
