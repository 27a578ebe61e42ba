package io.yizhan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that comes with the program and keeps its files in a data directory.
 *
 * <p>One process owns a data directory and runs its server; any other that opens the same directory
 * attaches to the running server, so that an import works beside a running service. In the data
 * directory are {@code postgres/} with the server's files, {@code owner.lock} and {@code owner}
 * with the owner's process id and port.
 *
 * <p>A commit is durable (fsync, synchronous commit). When the owner is killed its server lives on,
 * and with it those who are attached; the next owner stops it and starts its own, which cuts them
 * off. The first start of a directory takes some seconds, later ones about one.
 *
 * <p>Weakness: the server listens on the loopback interface only, but there it trusts every user of
 * the machine. Safe for any thread.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

  private static final String USER = "postgres";

  /** How long to wait for an owner that is still starting. */
  private static final Duration ATTACH_WAIT = Duration.ofMinutes(2);

  private final DatabaseConfig config;
  private final Optional<Possession> possession;
  private final AtomicBoolean closed = new AtomicBoolean();

  private EmbeddedDatabase(Path directory, int port, Optional<Possession> possession) {
    this.config = config(port, directory);
    this.possession = possession;
  }

  /**
   * Starts the directory's server, or attaches to the process that has started it. Waits for one
   * that is still starting, and takes its place when it dies meanwhile. A server it started stops
   * with this process, closed or not.
   *
   * @param dataDirectory made when missing
   * @throws UnableToOpenDatabaseException when the server does not start or the owner's does not
   *     answer
   */
  public static EmbeddedDatabase open(Path dataDirectory) {
    try {
      Path directory = prepare(dataDirectory);
      Deadline deadline = Deadline.in(ATTACH_WAIT);
      do {
        Optional<EmbeddedDatabase> database =
            tryOwn(directory, StopRule.WITH_PROCESS).or(() -> tryAttach(directory));
        if (database.isPresent()) {
          return database.get();
        }
      } while (deadline.pause());
      throw new UnableToOpenDatabaseException(
          "数据目录 " + directory + " 正被" + holder(directory) + "使用，它的数据库没有应答");
    } catch (IOException e) {
      throw new UnableToOpenDatabaseException("无法打开数据目录 " + dataDirectory, e);
    }
  }

  /**
   * Starts the directory's server as its owner, or fails. Only {@link #close} stops the server, so
   * that a service can first finish what it is doing when it is told to stop; a process that ends
   * without closing leaves the server to the next owner.
   *
   * @param dataDirectory made when missing
   * @param wait how long to wait for the present owner to go; zero to try once
   * @throws UnableToOpenDatabaseException when the directory is still owned after that time (the
   *     message names the process) or the server does not start
   */
  public static EmbeddedDatabase openOwned(Path dataDirectory, Duration wait) {
    try {
      Path directory = prepare(dataDirectory);
      Deadline deadline = Deadline.in(wait);
      do {
        Optional<EmbeddedDatabase> database = tryOwn(directory, StopRule.ON_CLOSE);
        if (database.isPresent()) {
          return database.get();
        }
      } while (deadline.pause());
      throw new UnableToOpenDatabaseException(
          "数据目录 " + directory + " 正被" + holder(directory) + "使用，请先停止它");
    } catch (IOException e) {
      throw new UnableToOpenDatabaseException("无法打开数据目录 " + dataDirectory, e);
    }
  }

  /** Where the server is; the keys lie in {@code keys/} of the data directory. */
  public DatabaseConfig config() {
    return config;
  }

  /** Whether this process runs the server. */
  public Ownership ownership() {
    return possession.isPresent() ? Ownership.OWNER : Ownership.ATTACHED;
  }

  /**
   * Stops the server when this process owns it, cutting off whoever is attached; leaves it alone
   * otherwise. A second call does nothing.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true) || possession.isEmpty()) {
      return;
    }
    try {
      possession.get().end();
    } catch (IOException e) {
      LOG.warn("The database of {} was not closed properly", possession.get().directory(), e);
    }
  }

  private static Path prepare(Path dataDirectory) throws IOException {
    Files.createDirectories(dataDirectory);
    return dataDirectory.toRealPath();
  }

  private static Optional<EmbeddedDatabase> tryOwn(Path directory, StopRule stop)
      throws IOException {
    Optional<OwnerLock> lock = OwnerLock.tryAcquire(directory);
    return lock.isEmpty() ? Optional.empty() : Optional.of(start(directory, lock.get(), stop));
  }

  private static EmbeddedDatabase start(Path directory, OwnerLock lock, StopRule stop)
      throws IOException {
    boolean started = false;
    try {
      long pid = ProcessHandle.current().pid();
      // First of all: a guest must not follow the notice of an owner that was killed.
      new OwnerNotice(pid, OptionalInt.empty()).write(directory);
      EmbeddedPostgres server = EmbeddedServer.start(directory, stop);
      new OwnerNotice(pid, OptionalInt.of(server.getPort())).write(directory);
      started = true;
      return new EmbeddedDatabase(
          directory, server.getPort(), Optional.of(new Possession(directory, lock, server)));
    } catch (IllegalStateException e) {
      throw new UnableToOpenDatabaseException("内置数据库无法启动，数据目录 " + directory, e);
    } finally {
      if (!started) {
        lock.close();
      }
    }
  }

  private static Optional<EmbeddedDatabase> tryAttach(Path directory) {
    Optional<OwnerNotice> notice = noticeOf(directory);
    if (notice.isEmpty() || notice.get().port().isEmpty() || !notice.get().isAlive()) {
      return Optional.empty();
    }
    int port = notice.get().port().getAsInt();
    return answers(config(port, directory))
        ? Optional.of(new EmbeddedDatabase(directory, port, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<OwnerNotice> noticeOf(Path directory) {
    try {
      return OwnerNotice.read(directory);
    } catch (IOException e) {
      LOG.debug("No owner can be read in {} now", directory, e);
      return Optional.empty();
    }
  }

  private static boolean answers(DatabaseConfig config) {
    try (var connection =
        DriverManager.getConnection(config.url(), config.user(), config.password())) {
      return connection.isValid(1);
    } catch (SQLException e) {
      LOG.debug("{} does not answer yet", config.place(), e);
      return false;
    }
  }

  private static String holder(Path directory) {
    return noticeOf(directory).map(notice -> "进程 " + notice.pid() + " ").orElse("另一个进程");
  }

  private static DatabaseConfig config(int port, Path directory) {
    return new DatabaseConfig(
        "jdbc:postgresql://localhost:" + port + "/postgres", USER, "", directory.resolve("keys"));
  }

  /** What an owner holds. */
  private record Possession(Path directory, OwnerLock lock, EmbeddedPostgres server) {

    void end() throws IOException {
      try (lock) {
        OwnerNotice.remove(directory);
        server.close();
        LeftoverServer.awaitEnd(EmbeddedServer.cluster(directory));
      }
    }
  }
}
