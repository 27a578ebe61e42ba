package io.yizhan.store.testing;

import io.yizhan.model.Job;
import io.yizhan.model.Submission;
import io.yizhan.store.Database;
import io.yizhan.store.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A process that opens a data directory, writes one job, says so in a file, and then holds on until
 * its input ends or it is killed.
 */
public final class DatabaseHolder {

  private DatabaseHolder() {}

  /**
   * Runs it.
   *
   * @param arguments data directory, id of the job to write, file to write the ownership to
   */
  public static void main(String[] arguments) throws IOException {
    try (EmbeddedDatabase server = EmbeddedDatabase.open(Path.of(arguments[0]));
        Database database = Database.connect(server.config())) {
      Job job = Job.builder(arguments[1], "保洁").build();
      database.records().put(List.of(Submission.of(job)));
      Path report = Path.of(arguments[2]);
      Path draft = Path.of(arguments[2] + ".new");
      Files.writeString(draft, server.ownership().name());
      Files.move(draft, report, StandardCopyOption.ATOMIC_MOVE);
      while (System.in.read() >= 0) {
        // Nothing is said; only the end of the input counts.
      }
    }
  }
}
