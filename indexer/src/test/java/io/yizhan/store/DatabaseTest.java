package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Contact;
import io.yizhan.model.Job;
import io.yizhan.model.MobileNumber;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(StoreExtension.class)
class DatabaseTest {

  @Test
  void connect_twoAtOnceOnAnEmptyDatabase_bothWork(TestDatabase server) throws Exception {
    DatabaseConfig config = server.newSchema();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2, Thread.ofPlatform().factory());
    try {
      List<Future<Database>> opening = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        opening.add(
            threads.submit(
                () -> {
                  start.await();
                  return Database.connect(config);
                }));
      }
      try (Database one = opening.get(0).get();
          Database other = opening.get(1).get()) {
        one.records().put(List.of(Submission.of(Job.builder("J1", "保洁").build())));
        assertThat(other.records().count(RecordKind.JOB)).isEqualTo(1);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void connect_again_keepsTheRecords(TestDatabase server) throws SQLException {
    DatabaseConfig config = server.newSchema();
    try (Database database = Database.connect(config)) {
      database.records().put(List.of(Submission.of(Job.builder("J1", "保洁").build())));
    }
    try (Database database = Database.connect(config)) {
      assertThat(database.records().find(RecordKind.JOB, "J1")).isPresent();
    }
  }

  @Test
  void connect_tablesOfSomebodyElse_failsAndSaysWhat(TestDatabase server) throws SQLException {
    DatabaseConfig config = server.newSchema();
    try (Connection connection =
            DriverManager.getConnection(config.url(), config.user(), config.password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE job (id int)");
    }

    assertThatThrownBy(() -> Database.connect(config))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessage("数据库结构升级失败：" + config.place());
  }

  @Test
  void connect_nobodyListens_failsWithoutThePassword(@TempDir Path directory) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://localhost:" + port + "/yizhan";
    DatabaseConfig config =
        new DatabaseConfig(url + "?password=secret", "u", "secret", directory.resolve("keys"));

    assertThatThrownBy(() -> Database.connect(config))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessage("连接数据库失败：" + url);
  }

  @Test
  void close_thenRead_fails(TestDatabase server) {
    Database database = Database.connect(server.config());
    database.close();

    assertThatThrownBy(() -> database.records().ping())
        .isInstanceOf(UnableToReadRecordsException.class)
        .hasMessage("读取数据库失败");
    assertThatThrownBy(() -> database.records().delete(RecordKind.JOB, "J1"))
        .isInstanceOf(UnableToWriteRecordsException.class);
  }

  @Test
  void connect_withOtherKeys_refused(TestDatabase server, @TempDir Path others)
      throws SQLException {
    DatabaseConfig config = server.newSchema();
    Database.connect(config).close();
    assertThatThrownBy(() -> Database.connect(config.withKeys(others)))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessageContaining("密钥目录不是这个数据库的");
    Database.connect(config).close();
  }

  @Test
  void connect_contactsKeptAsPlainText_areSealedAndFound(TestDatabase server) throws SQLException {
    DatabaseConfig config = server.newSchema();
    Flyway.configure()
        .dataSource(config.url(), config.user(), config.password())
        .locations("classpath:io/yizhan/store/migration")
        .target("6")
        .load()
        .migrate();
    try (Connection old =
            DriverManager.getConnection(config.url(), config.user(), config.password());
        Statement statement = old.createStatement()) {
      statement.execute(
          """
          INSERT INTO worker (id, source, source_id, version, body, digest)
          SELECT 'W' || n, 'local', 'W' || n, 1, '{}', '' FROM generate_series(1, 2500) n;
          INSERT INTO worker_contact
          SELECT 'W' || n, '王' || n, '1380000' || lpad(n::text, 4, '0')
          FROM generate_series(1, 2500) n;
          UPDATE worker_contact SET name = NULL WHERE worker_id = 'W2';
          UPDATE worker_contact SET phone = '0711-1234567' WHERE worker_id = 'W3';
          """);
    }
    try (Database database = Database.connect(config)) {
      assertThat(database.records().contact("W1"))
          .contains(new Contact(Optional.of("王1"), Optional.of("13800000001")));
      assertThat(database.records().contact("W2"))
          .contains(new Contact(Optional.empty(), Optional.of("13800000002")));
      assertThat(database.records().contact("W3"))
          .contains(new Contact(Optional.of("王3"), Optional.of("0711-1234567")));
      assertThat(database.records().contact("W2500")).isPresent();
      assertThat(database.accounts().unclaimedWorker(new MobileNumber("13800000002")))
          .contains("W2");
    }
    try (Connection after =
            DriverManager.getConnection(config.url(), config.user(), config.password());
        Statement statement = after.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*), count(*) FILTER (WHERE position('1380000'::bytea IN sealed) > 0)"
                    + " FROM worker_contact")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isEqualTo(2500);
      assertThat(rows.getInt(2)).isZero();
    }
  }
}
