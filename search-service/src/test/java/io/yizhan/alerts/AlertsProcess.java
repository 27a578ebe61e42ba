package io.yizhan.alerts;

import io.yizhan.store.Database;
import io.yizhan.store.DatabaseConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A process that makes and sends alerts until its input ends or it is killed. */
public final class AlertsProcess {

  /** More than are ever needed: nothing is to be given up. */
  private static final int ATTEMPTS = 100;

  /** What was being posted when it was killed is posted again after four of them. */
  private static final Duration TIMEOUT = Duration.ofSeconds(4);

  private AlertsProcess() {}

  /**
   * Runs it.
   *
   * @param arguments url, user and password of the database, directory of the indexes, origin of
   *     the receiver, directory of the keys
   */
  public static void main(String[] arguments) throws IOException {
    DatabaseConfig config =
        new DatabaseConfig(arguments[0], arguments[1], arguments[2], Path.of(arguments[5]));
    try (Database database = Database.connect(config);
        AlertsWorld _ =
            AlertsWorld.openNow(
                database,
                Path.of(arguments[3]),
                AlertsWorld.settings(
                    false, Optional.empty(), 1_000, arguments[4], TIMEOUT, ATTEMPTS))) {
      while (System.in.read() >= 0) {
        // Nothing is said; only the end of the input counts.
      }
    }
  }
}
