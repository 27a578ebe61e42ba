package io.yizhan.service;

import io.yizhan.service.YizhanConfiguration.DatabaseFactory;
import io.yizhan.store.Database;
import io.yizhan.store.DatabaseConfig;
import io.yizhan.store.EmbeddedDatabase;
import io.yizhan.store.RecordStore;
import java.io.Closeable;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * The database a configuration names, open: an external one, or the embedded one of the data
 * directory.
 */
public final class Storage implements Closeable {

  /** Long enough for a service that is just stopping. */
  private static final Duration OWNER_WAIT = Duration.ofSeconds(10);

  private final Optional<EmbeddedDatabase> embedded;
  private final Database database;

  private Storage(Optional<EmbeddedDatabase> embedded, Database database) {
    this.embedded = embedded;
    this.database = database;
  }

  /** Opens it for a service, which keeps an embedded server running for others. */
  public static Storage forService(YizhanConfiguration configuration) {
    return open(configuration, true);
  }

  /** Opens it for a command, beside a running service or without one. */
  public static Storage forCommand(YizhanConfiguration configuration) {
    return open(configuration, false);
  }

  /** The records. */
  public RecordStore records() {
    return database.records();
  }

  /** All that is kept. */
  public Database database() {
    return database;
  }

  /** Closes the connections, and the embedded server when this process started it. */
  @Override
  public void close() {
    try {
      database.close();
    } finally {
      embedded.ifPresent(EmbeddedDatabase::close);
    }
  }

  private static Storage open(YizhanConfiguration configuration, boolean owned) {
    Path keys = configuration.getData().keys();
    Optional<DatabaseFactory> external = configuration.database();
    if (external.isPresent()) {
      DatabaseFactory named = external.get();
      return new Storage(
          Optional.empty(),
          Database.connect(new DatabaseConfig(named.url(), named.user(), named.password(), keys)));
    }
    EmbeddedDatabase embedded =
        owned
            ? EmbeddedDatabase.openOwned(configuration.getData().postgres(), OWNER_WAIT)
            : EmbeddedDatabase.open(configuration.getData().postgres());
    try {
      return new Storage(Optional.of(embedded), Database.connect(embedded.config().withKeys(keys)));
    } catch (RuntimeException failed) {
      embedded.close();
      throw failed;
    }
  }
}
