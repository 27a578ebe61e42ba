package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
  void connect_nobodyListens_failsWithoutThePassword() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    String url = "jdbc:postgresql://localhost:" + port + "/yizhan";
    DatabaseConfig config = new DatabaseConfig(url + "?password=secret", "u", "secret");

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
}
