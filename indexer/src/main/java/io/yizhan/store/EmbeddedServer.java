package io.yizhan.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server on local files, started durable. The library that unpacks and starts it is
 * made for tests and would switch durability off; everything it decides otherwise is said here.
 */
final class EmbeddedServer {

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);

  /** Unpacking, initdb and a recovery after a crash, on a slow disk. */
  private static final Duration START_WAIT = Duration.ofMinutes(2);

  /** Written after the first start that went well. */
  private static final String COMPLETE_MARK = "postgres.complete";

  private EmbeddedServer() {}

  /** PostgreSQL's own files within a data directory. */
  static Path cluster(Path directory) {
    return directory.resolve("postgres");
  }

  /**
   * Starts the server on {@code directory/postgres}, made when missing. The caller owns the
   * directory.
   *
   * @param stop when the server stops by itself
   * @throws IOException when it does not start
   */
  static EmbeddedPostgres start(Path directory, StopRule stop) throws IOException {
    Path cluster = cluster(directory);
    LeftoverServer.stop(cluster);
    setAsideIncomplete(directory, cluster);
    EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setDataDirectory(cluster)
            .setCleanDataDirectory(false)
            .setPGStartupWait(START_WAIT)
            .setRegisterShutdownHook(stop == StopRule.WITH_PROCESS)
            .setLocaleConfig("locale", "C")
            .setServerConfig("fsync", "on")
            .setServerConfig("synchronous_commit", "on")
            .setServerConfig("max_connections", "50")
            .setServerConfig("shared_buffers", "64MB")
            // The DETAIL of an error quotes rows, contact data included.
            .setServerConfig("log_error_verbosity", "terse")
            .start();
    Path mark = directory.resolve(COMPLETE_MARK);
    if (Files.notExists(mark)) {
      Files.createFile(mark);
    }
    return server;
  }

  /**
   * A first start that was killed half-way leaves files on which no server will ever start. Nobody
   * has been given access to them, but they are moved, not deleted.
   */
  private static void setAsideIncomplete(Path directory, Path cluster) throws IOException {
    if (Files.exists(directory.resolve(COMPLETE_MARK)) || Files.notExists(cluster)) {
      return;
    }
    int number = 1;
    while (Files.exists(directory.resolve("postgres.incomplete-" + number))) {
      number++;
    }
    Path aside = directory.resolve("postgres.incomplete-" + number);
    Files.move(cluster, aside);
    LOG.warn("The first start on {} was cut off; its files are now {}", directory, aside);
  }
}
