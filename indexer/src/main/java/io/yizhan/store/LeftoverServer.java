package io.yizhan.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server of a process that was killed: it lives on, on a port of its own and with the settings
 * of its time, and no second one can start on its files.
 *
 * <p>Only the owner of the data directory may look for one, and before it starts its own.
 */
final class LeftoverServer {

  private static final Logger LOG = LoggerFactory.getLogger(LeftoverServer.class);

  private static final String PID_FILE = "postmaster.pid";

  /** A fast shutdown writes a checkpoint, which takes as long as the disk needs. */
  private static final Duration STOP_WAIT = Duration.ofMinutes(1);

  private LeftoverServer() {}

  /**
   * Stops the server that still runs on these files, if there is one: clients are cut off, what was
   * committed is kept.
   *
   * <p>A {@code postmaster.pid} whose number now belongs to another program (a container restarts
   * with the same small numbers) would keep PostgreSQL from starting, and is removed.
   *
   * @param cluster PostgreSQL's own directory by its real path
   * @throws IOException when it does not stop in time
   */
  static void stop(Path cluster) throws IOException {
    Path file = cluster.resolve(PID_FILE);
    if (Files.notExists(file)) {
      return;
    }
    Optional<ProcessHandle> process = pid(file).flatMap(ProcessHandle::of);
    if (process.isEmpty() || !serves(process.get(), cluster)) {
      LOG.warn("Removing {}: no PostgreSQL of ours runs under its number", file);
      Files.deleteIfExists(file);
      return;
    }
    ProcessHandle server = process.get();
    LOG.warn("Stopping PostgreSQL {} that a killed process left on {}", server.pid(), cluster);
    interrupt(server);
    awaitEnd(server, cluster);
  }

  /**
   * Waits until no server runs on these files that was told to stop: the library that tells it
   * gives up after some seconds, which a loaded disk may need for the last checkpoint.
   *
   * @param cluster PostgreSQL's own directory by its real path
   * @throws IOException when it does not stop in time
   */
  static void awaitEnd(Path cluster) throws IOException {
    Path file = cluster.resolve(PID_FILE);
    Optional<ProcessHandle> process = pid(file).flatMap(ProcessHandle::of);
    if (process.isPresent()) {
      awaitEnd(process.get(), cluster);
    }
  }

  private static void awaitEnd(ProcessHandle server, Path cluster) throws IOException {
    Deadline deadline = Deadline.in(STOP_WAIT);
    // An exited child that nobody reaps still counts as alive, but no longer serves.
    while (serves(server, cluster)) {
      if (!deadline.pause()) {
        throw new IOException("PostgreSQL " + server.pid() + " did not stop in " + STOP_WAIT);
      }
    }
  }

  private static Optional<Long> pid(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (NoSuchFileException gone) {
      return Optional.empty();
    }
    if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,18}")) {
      return Optional.empty();
    }
    return Optional.of(Long.parseLong(lines.getFirst().strip()));
  }

  /** Whether the process is a PostgreSQL server that was started on this directory. */
  private static boolean serves(ProcessHandle process, Path cluster) {
    ProcessHandle.Info info = process.info();
    boolean isPostgres =
        info.command().map(command -> Path.of(command).endsWith("postgres")).orElse(false);
    return isPostgres
        && process.isAlive()
        && info.arguments()
            .map(arguments -> List.of(arguments).contains(cluster.toString()))
            .orElse(false);
  }

  /** SIGINT is PostgreSQL's fast shutdown; {@link ProcessHandle} can only send the slow one. */
  private static void interrupt(ProcessHandle server) throws IOException {
    Process kill = new ProcessBuilder("sh", "-c", "kill -INT " + server.pid()).start();
    try {
      int status = kill.waitFor();
      if (status != 0 && server.isAlive()) {
        throw new IOException("PostgreSQL " + server.pid() + " cannot be told to stop");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while stopping PostgreSQL " + server.pid(), e);
    }
  }
}
