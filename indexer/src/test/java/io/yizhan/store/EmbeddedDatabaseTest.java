package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.yizhan.model.Job;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.store.testing.DatabaseHolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Life and death of a data directory, with real processes and real kills. The tests share one
 * directory, because making a new one takes seconds; each leaves it without an owner.
 */
class EmbeddedDatabaseTest {

  private static final Duration CHILD_WAIT = Duration.ofMinutes(1);

  @TempDir private static Path scratch;
  private static Path directory;

  private final List<Process> children = new ArrayList<>();

  @BeforeAll
  static void makeDirectory() throws IOException {
    directory = scratch.toRealPath().resolve("data");
    EmbeddedDatabase.open(directory).close();
  }

  @AfterEach
  void endChild() throws InterruptedException {
    for (Process child : children) {
      child.destroyForcibly().waitFor();
      // What the child's server left behind goes with the next owner.
      EmbeddedDatabase.openOwned(directory, Duration.ofSeconds(10)).close();
    }
  }

  @Test
  void open_nobodyThere_ownerWithDurableSettings() throws SQLException {
    try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
      assertThat(database.ownership()).isEqualTo(Ownership.OWNER);
      assertThat(setting(database, "fsync")).isEqualTo("on");
      assertThat(setting(database, "synchronous_commit")).isEqualTo("on");
      assertThat(setting(database, "full_page_writes")).isEqualTo("on");
      assertThat(setting(database, "max_connections")).isEqualTo("50");
      assertThat(setting(database, "shared_buffers")).isEqualTo("64MB");
      assertThat(setting(database, "server_encoding")).isEqualTo("UTF8");
    }
  }

  @Test
  void open_afterClose_dataIsThere() {
    put("kept");

    try (EmbeddedDatabase server = EmbeddedDatabase.open(directory);
        Database database = Database.connect(server.config())) {
      assertThat(database.records().find(RecordKind.JOB, "kept")).isPresent();
    }
  }

  @Test
  void open_sameProcessOwns_attachesAndLeavesItRunning() throws SQLException {
    try (EmbeddedDatabase owner = EmbeddedDatabase.open(directory)) {
      try (EmbeddedDatabase guest = EmbeddedDatabase.open(directory)) {
        assertThat(guest.ownership()).isEqualTo(Ownership.ATTACHED);
        assertThat(guest.config()).isEqualTo(owner.config());
      }
      assertThat(setting(owner, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void open_otherProcessOwns_attachesAndSeesItsData() throws Exception {
    Child child = startChild("from-child");
    assertThat(child.ownership()).isEqualTo("OWNER");

    try (EmbeddedDatabase guest = EmbeddedDatabase.open(directory);
        Database database = Database.connect(guest.config())) {
      assertThat(guest.ownership()).isEqualTo(Ownership.ATTACHED);
      assertThat(database.records().find(RecordKind.JOB, "from-child")).isPresent();
    }

    assertThat(child.process().isAlive()).isTrue();
    put("beside-child");
  }

  @Test
  void open_thisProcessOwns_otherAttachesEvenAfterAGuestLeft() throws Exception {
    try (EmbeddedDatabase owner = EmbeddedDatabase.open(directory)) {
      // On POSIX a careless guest would have dropped the owner's file lock by leaving.
      EmbeddedDatabase.open(directory).close();

      Child child = startChild("guest");
      assertThat(child.ownership()).isEqualTo("ATTACHED");

      child.process().getOutputStream().close();
      assertThat(child.process().waitFor(CHILD_WAIT.toSeconds(), TimeUnit.SECONDS)).isTrue();
      assertThat(child.process().exitValue()).isZero();
      assertThat(setting(owner, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void open_ownerWasKilled_leftoverServerIsReplacedAndDataKept() throws Exception {
    Child child = startChild("before-kill");
    long leftover = postmasterPid();
    child.process().destroyForcibly().waitFor();
    assertThat(ProcessHandle.of(leftover)).as("the server outlives its process").isPresent();

    try (EmbeddedDatabase server = EmbeddedDatabase.open(directory);
        Database database = Database.connect(server.config())) {
      assertThat(server.ownership()).isEqualTo(Ownership.OWNER);
      assertThat(postmasterPid()).isNotEqualTo(leftover);
      assertThat(database.records().find(RecordKind.JOB, "before-kill")).isPresent();
      assertThat(setting(server, "fsync")).isEqualTo("on");
    }
  }

  @Test
  void open_pidFileOfAnotherProgram_startsAllTheSame() throws IOException {
    // As after the restart of a container, where small process ids come again.
    Files.writeString(
        directory.resolve("postgres").resolve("postmaster.pid"),
        ProcessHandle.current().parent().orElseThrow().pid() + "\n");

    put("after-restart");

    assertThat(Files.exists(directory.resolve("postgres").resolve("postmaster.pid"))).isFalse();
  }

  @Test
  void openOwned_ownedElsewhere_failsAndNamesTheProcess() throws Exception {
    Child child = startChild("holder");

    assertThatThrownBy(() -> EmbeddedDatabase.openOwned(directory, Duration.ofMillis(200)))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessage("数据目录 %s 正被进程 %d 使用，请先停止它", directory, child.process().pid());
  }

  @Test
  void openOwned_ownerLeavesMeanwhile_takesOver() throws Exception {
    Child child = startChild("leaving");
    child.process().getOutputStream().close();

    try (EmbeddedDatabase database = EmbeddedDatabase.openOwned(directory, CHILD_WAIT)) {
      assertThat(database.ownership()).isEqualTo(Ownership.OWNER);
    }
  }

  @Test
  void open_firstStartWasCutOff_incompleteFilesMovedAside() throws IOException {
    Path cutOff = scratch.resolve("cut-off");
    Files.createDirectories(cutOff.resolve("postgres"));
    Files.writeString(cutOff.resolve("postgres").resolve("postgresql.conf"), "# half");

    try (EmbeddedDatabase database = EmbeddedDatabase.open(cutOff)) {
      assertThat(database.ownership()).isEqualTo(Ownership.OWNER);
    }

    assertThat(cutOff.resolve("postgres.incomplete-1").resolve("postgresql.conf"))
        .hasContent("# half");
  }

  @Test
  void open_noticeOfADeadOwner_isNotFollowed() throws Exception {
    Process dead = new ProcessBuilder("true").start();
    dead.waitFor();
    new OwnerNotice(dead.pid(), OptionalInt.of(1)).write(directory);

    try (EmbeddedDatabase database = EmbeddedDatabase.open(directory)) {
      assertThat(database.ownership()).isEqualTo(Ownership.OWNER);
    }
  }

  @Test
  void open_pathIsAFile_failsWithThePath() throws IOException {
    Path file = Files.createFile(scratch.resolve("file"));

    assertThatThrownBy(() -> EmbeddedDatabase.open(file))
        .isInstanceOf(UnableToOpenDatabaseException.class)
        .hasMessage("无法打开数据目录 " + file);
  }

  private static void put(String id) {
    try (EmbeddedDatabase server = EmbeddedDatabase.open(directory);
        Database database = Database.connect(server.config())) {
      database.records().put(List.of(Submission.of(Job.builder(id, "保洁").build())));
    }
  }

  /** Starts a process on the directory and returns what it has become once it is ready. */
  private Child startChild(String jobId) throws IOException {
    Path report = Files.createTempDirectory(scratch, "child").resolve("ownership");
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DatabaseHolder.class.getName(),
                directory.toString(),
                jobId,
                report.toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    children.add(child);
    Deadline deadline = Deadline.in(CHILD_WAIT);
    while (Files.notExists(report)) {
      assertThat(child.isAlive()).as("child runs").isTrue();
      assertThat(deadline.pause()).as("child is ready in time").isTrue();
    }
    return new Child(child, Files.readString(report));
  }

  /** A process on the directory, and what it said it is. */
  private record Child(Process process, String ownership) {}

  private static long postmasterPid() throws IOException {
    Path file = directory.resolve("postgres").resolve("postmaster.pid");
    return Long.parseLong(Files.readAllLines(file).getFirst().strip());
  }

  private static String setting(EmbeddedDatabase database, String name) throws SQLException {
    DatabaseConfig config = database.config();
    try (Connection connection =
            DriverManager.getConnection(config.url(), config.user(), config.password());
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SHOW " + name)) {
      assertThat(rows.next()).isTrue();
      return rows.getString(1);
    }
  }
}
