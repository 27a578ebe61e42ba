package io.yizhan.accounts;

import com.github.benmanes.caffeine.cache.Ticker;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Contact;
import io.yizhan.model.FreshId;
import io.yizhan.model.RecordKind;
import io.yizhan.model.Standing;
import io.yizhan.model.Worker;
import io.yizhan.store.AuditRow;
import io.yizhan.store.ContactConsent;
import io.yizhan.store.Database;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Who may have whose contact data: staff, within the station they are confined to, and employers
 * whom the worker lets. Each view is a row of the audit log that is written before anything is
 * told; where it cannot be written, nothing is. Safe for any thread; fails as the store does.
 */
public final class Contacts {

  /** How long a consent holds when nothing is said, in days. */
  public static final int DEFAULT_DAYS = 30;

  /** How long it holds at most, in days. */
  public static final int MAX_DAYS = 180;

  /** {@link AuditRow#act} of a view. */
  public static final String VIEWED = "CONTACT_VIEWED";

  private static final int VIEWS = 200;

  private final Database database;
  private final InstantSource clock;
  private final RateLimit views;

  /**
   * The contact data of a database.
   *
   * @param viewsPerHour that one viewer may have
   */
  public Contacts(Database database, int viewsPerHour, InstantSource clock) {
    this.database = database;
    this.clock = clock;
    this.views = new RateLimit(viewsPerHour, Duration.ofHours(1), Ticker.systemTicker());
  }

  /** What a viewer gets. */
  public sealed interface View {

    /**
     * They may have it.
     *
     * @param contact what is kept; without parts where nothing is
     */
    record Shown(Contact contact) implements View {}

    /** They may not, or there is no such worker: which of the two is not told. */
    record Refused() implements View {}

    /**
     * They have had too many.
     *
     * @param pause how long to wait
     */
    record TooMany(Duration pause) implements View {}
  }

  /**
   * Shows contact data.
   *
   * @param viewer account or token, for the audit log
   * @param standing what the viewer is
   * @param purpose what for, in their own words
   */
  public View view(String worker, String viewer, Standing standing, String purpose) {
    Optional<Duration> wait = views.count(viewer);
    if (wait.isPresent()) {
      return new View.TooMany(wait.get());
    }
    Instant now = clock.instant();
    Optional<Worker> record = worker(worker);
    if (record.isEmpty() || !mayView(record.get(), standing, now)) {
      return new View.Refused();
    }
    database.audit().write(new AuditRow(0, now, viewer, VIEWED, Optional.of(worker), purpose));
    return new View.Shown(
        database
            .records()
            .contact(worker)
            .orElseGet(() -> new Contact(Optional.empty(), Optional.empty())));
  }

  private boolean mayView(Worker worker, Standing standing, Instant now) {
    return switch (standing) {
      case Standing.OfAdmin() -> true;
      case Standing.OfStaff(Optional<String> station) ->
          station.isEmpty() || station.equals(worker.station());
      case Standing.OfEmployer(String employer) ->
          database.consents().holds(worker.id(), employer, now);
      case Standing.OfWorker(String own) -> own.equals(worker.id());
    };
  }

  /** Lets an employer have a worker's contact data for some days. */
  public ContactConsent consent(String worker, String employer, int days) {
    Instant now = clock.instant();
    ContactConsent consent =
        new ContactConsent(
            FreshId.of("K-"),
            worker,
            employer,
            now,
            now.plus(Duration.ofDays(days)),
            Optional.empty());
    database.consents().keep(consent);
    return consent;
  }

  /** Takes that back; false when there was nothing to take back. */
  public boolean revoke(String worker, String employer) {
    return database.consents().revoke(worker, employer, clock.instant());
  }

  /** All that a worker has agreed to, the newest first. */
  public List<ContactConsent> consents(String worker) {
    return database.consents().of(worker);
  }

  /** Who looked at a worker's contact data, the latest first. */
  public List<AuditRow> views(String worker) {
    return database.audit().of(worker, VIEWED, VIEWS);
  }

  private Optional<Worker> worker(String id) {
    return database
        .records()
        .find(RecordKind.WORKER, id)
        .map(Versioned::record)
        .filter(Worker.class::isInstance)
        .map(Worker.class::cast);
  }
}
