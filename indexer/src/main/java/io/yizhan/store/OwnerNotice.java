package io.yizhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the owner of a data directory tells others, in the file {@code owner} beside its lock: a
 * line with its process id and, once its server answers, a line with the port.
 *
 * <p>The notice of a killed process stays behind. It is told from a true one by its process being
 * gone; the next owner overwrites it, without a port, before it does anything else.
 *
 * @param pid the owning process
 * @param port where its server answers; empty while it starts
 */
record OwnerNotice(long pid, OptionalInt port) {

  private static final String FILE_NAME = "owner";

  /** The notice in a directory; empty when there is none that can be read. */
  static Optional<OwnerNotice> read(Path directory) throws IOException {
    try {
      List<String> lines = Files.readAllLines(directory.resolve(FILE_NAME));
      return lines.isEmpty() ? Optional.empty() : Optional.of(parse(lines));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (NumberFormatException e) {
      throw new IOException(directory.resolve(FILE_NAME) + ": a pid and a port expected", e);
    }
  }

  private static OwnerNotice parse(List<String> lines) {
    return new OwnerNotice(
        Long.parseLong(lines.get(0).strip()),
        lines.size() < 2
            ? OptionalInt.empty()
            : OptionalInt.of(Integer.parseInt(lines.get(1).strip())));
  }

  /** Replaces the directory's notice in one step. */
  void write(Path directory) throws IOException {
    StringBuilder text = new StringBuilder().append(pid).append('\n');
    port.ifPresent(number -> text.append(number).append('\n'));
    Path draft = directory.resolve(FILE_NAME + ".new");
    Files.writeString(draft, text);
    Files.move(draft, directory.resolve(FILE_NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Takes the directory's notice away, so that nobody attaches to a server that is going. */
  static void remove(Path directory) throws IOException {
    Files.deleteIfExists(directory.resolve(FILE_NAME));
  }

  /** Whether its process still runs. */
  boolean isAlive() {
    return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
  }
}
