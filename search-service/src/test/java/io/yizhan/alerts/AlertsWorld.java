package io.yizhan.alerts;

import io.yizhan.alerts.AlertSettings.WebhookSettings;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.match.MatchWeights;
import io.yizhan.match.Matching;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.QuietHours;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Submission;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.service.alerts.SavedQueries;
import io.yizhan.store.AlertTerms;
import io.yizhan.store.Database;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;

/** Alerts over a real database and real indexes, at a clock that tests move. */
final class AlertsWorld implements Closeable {

  static final JobSchema JOBS = JobSchema.of(Lexicon.shipped());
  static final WorkerSchema WORKERS = WorkerSchema.of(Lexicon.shipped());

  /** Tuesday morning in Shanghai. */
  static final Instant MORNING = Instant.parse("2026-11-24T01:00:00Z");

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  /** Long for a busy machine. */
  private static final Duration TIMEOUT = Duration.ofSeconds(30);

  private final Database database;
  private final AtomicReference<Instant> clock = new AtomicReference<>(MORNING);
  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final SavedQueries queries;
  private final Alerts alerts;

  private AlertsWorld(
      Database database, Path directory, AlertSettings settings, Optional<InstantSource> time)
      throws IOException {
    this.database = database;
    jobs = LiveIndex.open(directory.resolve("jobs"), JOBS, database.records());
    workers = LiveIndex.open(directory.resolve("workers"), WORKERS, database.records());
    queries = new SavedQueries(jobs, workers);
    alerts = Alerts.open(sources(), settings, time.orElse(clock::get));
  }

  static AlertsWorld open(Database database, Path directory, AlertSettings settings)
      throws IOException {
    AlertsWorld world = new AlertsWorld(database, directory, settings, Optional.empty());
    // From here on what is written is told.
    world.until(() -> world.alerts.counts().caughtUp().equals(MORNING));
    return world;
  }

  /** The same by the system's clock. */
  static AlertsWorld openNow(Database database, Path directory, AlertSettings settings)
      throws IOException {
    return new AlertsWorld(database, directory, settings, Optional.of(InstantSource.system()));
  }

  /** Settings with one receiver, short waits and no alerts by record unless told so. */
  static AlertSettings settings(
      boolean profiles, Optional<QuietHours> quiet, int cap, String origin) {
    return settings(profiles, quiet, cap, origin, TIMEOUT, 3);
  }

  /** The same with so many attempts of so long. */
  static AlertSettings settings(
      boolean profiles,
      Optional<QuietHours> quiet,
      int cap,
      String origin,
      Duration timeout,
      int attempts) {
    return new AlertSettings(
        profiles,
        new AlertTerms(Optional.of(origin + "/hook"), quiet, cap),
        50,
        50,
        Duration.ofDays(90),
        new WebhookSettings(
            Set.of(origin), Receiver.SECRET, Duration.ofSeconds(1), 3, Duration.ofMillis(50)));
  }

  private AlertSources sources() {
    return new AlertSources(
        database.records(),
        database.savedSearches(),
        database.outbox(),
        database.deliveries(),
        jobs,
        workers,
        Ranking.standard(),
        Matching.create(jobs, workers, MatchWeights.standard()),
        queries::savedJobs,
        queries::savedWorkers);
  }

  Alerts alerts() {
    return alerts;
  }

  void moveTo(Instant now) {
    clock.set(now);
  }

  /** Lets time pass. */
  void advance(Duration span) {
    Instant _ = clock.updateAndGet(now -> now.plus(span));
  }

  /** Saves a search for jobs. */
  SavedSearch save(String owner, String query, AlertTerms terms) {
    Alerts.Saving saving =
        alerts.saveJobs(owner, query, queries.savedJobs(query).orElseThrow(), terms);
    return saving instanceof Alerts.Saving.Saved(SavedSearch saved)
        ? saved
        : fail("not saved: " + saving);
  }

  /** Saves a search for workers. */
  SavedSearch saveWorkers(String owner, String query, AlertTerms terms) {
    Alerts.Saving saving =
        alerts.saveWorkers(owner, query, queries.savedWorkers(query).orElseThrow(), terms);
    return saving instanceof Alerts.Saving.Saved(SavedSearch saved)
        ? saved
        : fail("not saved: " + saving);
  }

  private static SavedSearch fail(String why) {
    throw new AssertionError(why);
  }

  /** Writes a record and waits until it was looked at. */
  void put(DistrictRecord record) {
    long before = alerts.counts().records();
    database.records().put(List.of(Submission.of(record)));
    until(() -> alerts.counts().records() > before);
    settle();
  }

  void delete(RecordKind kind, String id) {
    database.records().delete(kind, id);
    settle();
  }

  /** Waits until the feed was read to its end, begun after now. */
  void settle() {
    Instant later = clock.updateAndGet(now -> now.plusMillis(1));
    until(() -> !alerts.counts().caughtUp().isBefore(later));
  }

  List<StoredAlert> alertsOf(String owner) {
    return alerts.alerts(owner, Long.MAX_VALUE, 100);
  }

  void until(BooleanSupplier condition) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + PATIENCE + "; " + alerts.failure());
      }
      java.util.concurrent.locks.LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
    }
  }

  @Override
  public void close() throws IOException {
    alerts.close();
    jobs.close();
    workers.close();
  }
}
