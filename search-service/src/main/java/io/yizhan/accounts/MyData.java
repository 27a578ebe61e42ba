package io.yizhan.accounts;

import io.yizhan.alerts.Alerts;
import io.yizhan.alerts.Owners;
import io.yizhan.calls.Calls;
import io.yizhan.feed.Versioned;
import io.yizhan.model.Contact;
import io.yizhan.model.DistrictRecord;
import io.yizhan.model.RecordKind;
import io.yizhan.roster.CandidateState;
import io.yizhan.store.Application;
import io.yizhan.store.AuditRow;
import io.yizhan.store.ContactConsent;
import io.yizhan.store.Database;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.StoredAlert;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** All that is kept of a worker: to take along, or to have removed. Safe for any thread. */
public final class MyData {

  private static final int MOST = 1_000;

  private final Database database;
  private final Contacts contacts;
  private final Calls calls;
  private final Alerts alerts;
  private final InstantSource clock;

  /** The data of a database and of what follows it. */
  public MyData(
      Database database, Contacts contacts, Calls calls, Alerts alerts, InstantSource clock) {
    this.database = database;
    this.contacts = contacts;
    this.calls = calls;
    this.alerts = alerts;
    this.clock = clock;
  }

  /**
   * All that is kept of a worker, but what the steps of calls say.
   *
   * @param record their record
   * @param contact name and phone
   * @param consents whom they let have these
   * @param views who looked
   * @param searches that they saved
   * @param alerts what they were told, the latest first, at most 1000
   * @param promises calls to which they have said yes
   * @param applications for jobs, the latest first, at most 1000
   */
  public record Everything(
      Optional<DistrictRecord> record,
      Optional<Contact> contact,
      List<ContactConsent> consents,
      List<AuditRow> views,
      List<SavedSearch> searches,
      List<StoredAlert> alerts,
      List<String> promises,
      List<Application> applications) {}

  /** All that is kept of a worker. */
  public Everything of(String worker) {
    String owner = Owners.worker(worker);
    return new Everything(
        database.records().find(RecordKind.WORKER, worker).map(Versioned::record),
        database.records().contact(worker),
        contacts.consents(worker),
        contacts.views(worker),
        alerts.searches(owner),
        alerts.alerts(owner, Long.MAX_VALUE, MOST),
        database.people().promises(worker),
        database.applications().ofWorker(worker, MOST));
  }

  /**
   * Removes a worker. Promises are given back first, so that the lists of calls fill up again, and
   * saved searches, which others have in memory; then the rest, at once. Whoever is interrupted in
   * between can ask again.
   *
   * @return generation of the write, from which on no search finds them
   */
  public long erase(String worker) throws IOException {
    Instant now = clock.instant();
    for (String call : database.people().promises(worker)) {
      calls.record(call, worker, CandidateState.REFUSED, "-", now);
    }
    String owner = Owners.worker(worker);
    alerts.searches(owner).forEach(search -> alerts.remove(owner, search.id()));
    return database.people().erase(worker).generation();
  }
}
