package io.yizhan.indexing;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.schema.IndexedKind;
import io.yizhan.store.Database;
import io.yizhan.store.EmbeddedDatabase;
import io.yizhan.synthetic.DistrictSize;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A service in small that is there to be killed: it follows an index while it imports jobs without
 * end, and says {@code ACK n} once the first n are committed. On request it also rebuilds, over and
 * over, and says {@code REBUILDING} each time.
 */
final class IndexingProcess {

  static final SyntheticDistrict DISTRICT =
      SyntheticDistrict.of(new DistrictSize(100_000, 10, 300, 5), 7, LocalDate.of(2026, 11, 24));

  static final int BATCH_SIZE = 50;

  /** Commits often enough that a kill meets one, and seldom enough that imports get on. */
  private static final FollowerPace PACE =
      new FollowerPace(
          Duration.ofMillis(20),
          Duration.ZERO,
          Duration.ofMillis(20),
          Duration.ofMillis(200),
          Duration.ofSeconds(1));

  /** What the parent reads; flushed line by line. */
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);

  private IndexingProcess() {}

  /**
   * Runs until it is killed.
   *
   * @param arguments data directory, number of the first job, {@code import} or {@code rebuild}
   */
  public static void main(String[] arguments) throws IOException {
    ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME))
        .setLevel(Level.ERROR);
    Path data = Path.of(arguments[0]);
    int first = Integer.parseInt(arguments[1]);
    try (EmbeddedDatabase server = EmbeddedDatabase.open(data);
        Database database = Database.connect(server.config());
        LiveIndex index =
            LiveIndex.open(
                data.resolve("index"),
                IndexingTestCase.SCHEMAS,
                IndexedKind.JOB,
                database.records(),
                PACE)) {
      if (arguments[2].equals("rebuild")) {
        Thread.ofPlatform().daemon().start(() -> rebuild(data, database));
      }
      for (int done = first; ; done += BATCH_SIZE) {
        database.records().put(batch(done));
        index.wake();
        say("ACK " + (done + BATCH_SIZE));
      }
    }
  }

  /** New jobs, and a few that are there already, with another title. */
  private static List<Submission> batch(int from) {
    List<Submission> batch = new ArrayList<>();
    for (int number = from; number < from + BATCH_SIZE; number++) {
      batch.add(Submission.of(DISTRICT.job(number)));
    }
    for (int number = from / 2; number < from / 2 + 5; number++) {
      Job known = DISTRICT.job(number);
      batch.add(Submission.of(known.toBuilder().title(known.title() + " 第" + from + "版").build()));
    }
    return batch;
  }

  private static void rebuild(Path data, Database database) {
    while (true) {
      say("REBUILDING");
      try {
        IndexRebuild.of(data.resolve("index"), IndexingTestCase.SCHEMA, database.records())
            .run(_ -> {});
      } catch (IOException e) {
        throw new IllegalStateException("a rebuild must end", e);
      }
    }
  }

  private static void say(String line) {
    OUT.println(line);
  }
}
