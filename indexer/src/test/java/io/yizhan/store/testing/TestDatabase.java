package io.yizhan.store.testing;

import io.yizhan.store.CallStore;
import io.yizhan.store.Database;
import io.yizhan.store.DatabaseConfig;
import io.yizhan.store.EmbeddedDatabase;
import io.yizhan.store.QuestionStore;
import io.yizhan.store.RecordStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/** The database of a test run, in a schema of its own. Safe for any thread. */
public final class TestDatabase implements AutoCloseable {

  private static final String URL_SETTING = "YIZHAN_TEST_JDBC_URL";

  private final DatabaseConfig server;
  private final Stop stop;
  private final List<String> schemas = new CopyOnWriteArrayList<>();
  private final DatabaseConfig config;
  private final Database database;

  private TestDatabase(DatabaseConfig server, Stop stop) throws SQLException {
    this.server = server;
    this.stop = stop;
    this.config = newSchema();
    this.database = Database.connect(config);
  }

  /** The server that is named by {@code YIZHAN_TEST_JDBC_URL}, else a new embedded one. */
  public static TestDatabase open() throws IOException, SQLException {
    Optional<String> url = setting(URL_SETTING);
    if (url.isPresent()) {
      String user = setting("YIZHAN_TEST_JDBC_USER").orElse("postgres");
      String password = setting("YIZHAN_TEST_JDBC_PASSWORD").orElse("");
      Path directory = Files.createTempDirectory("yizhan-test-keys");
      return new TestDatabase(
          new DatabaseConfig(url.get(), user, password, directory.resolve("keys")),
          () -> delete(directory));
    }
    Path directory = Files.createTempDirectory("yizhan-test-database");
    EmbeddedDatabase embedded = EmbeddedDatabase.open(directory);
    return new TestDatabase(
        embedded.config(),
        () -> {
          embedded.close();
          delete(directory);
        });
  }

  /** The records, through a pool that all tests share. */
  public RecordStore records() {
    return database.records();
  }

  /** Employers' calls, through the same pool. */
  public CallStore calls() {
    return database.calls();
  }

  /** The same database with all that it keeps. */
  public Database database() {
    return database;
  }

  /** What was asked in vain, through the same pool. */
  public QuestionStore questions() {
    return database.questions();
  }

  /** Where the tables of this run are. */
  public DatabaseConfig config() {
    return config;
  }

  /** A connection of one's own, to do what the store never would. */
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(config.url(), config.user(), config.password());
  }

  /** Another, empty schema on the same server, dropped with the rest. */
  public DatabaseConfig newSchema() throws SQLException {
    String schema = "yizhan_test_" + UUID.randomUUID().toString().replace("-", "");
    execute(server, "CREATE SCHEMA " + schema);
    schemas.add(schema);
    String separator = server.url().contains("?") ? "&" : "?";
    return new DatabaseConfig(
        server.url() + separator + "currentSchema=" + schema,
        server.user(),
        server.password(),
        server.keys());
  }

  /** Empties every table. */
  public void clear() throws SQLException {
    execute(
        config,
        "TRUNCATE job, worker, employer, station, policy, worker_contact, change, call, call_time,"
            + " call_candidate, call_log, saved_search, alert_follower, alert, delivery,"
            + " open_question, citation_vote, job_review, account, one_time_code, session, program_token,"
            + " contact_consent, audit RESTART IDENTITY");
  }

  /** Drops the schemas and, if it was started for this run, stops the server. */
  @Override
  public void close() throws IOException, SQLException {
    database.close();
    for (String schema : schemas) {
      execute(server, "DROP SCHEMA " + schema + " CASCADE");
    }
    stop.run();
  }

  private static void execute(DatabaseConfig where, String sql) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(where.url(), where.user(), where.password());
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static Optional<String> setting(String name) {
    return Optional.ofNullable(System.getProperty(name))
        .or(() -> Optional.ofNullable(System.getenv(name)))
        .filter(value -> !value.isBlank());
  }

  private static void delete(Path directory) throws IOException {
    List<Path> paths;
    try (Stream<Path> walk = Files.walk(directory)) {
      paths = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : paths) {
      Files.delete(path);
    }
  }

  /** What ends a server that was started for this run. */
  private interface Stop {
    void run() throws IOException;
  }
}
