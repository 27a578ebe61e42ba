package io.yizhan.alerts;

import io.yizhan.model.RecordKind;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.SearchRequest;
import io.yizhan.search.StandingSearch;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.store.AlertOutbox;
import io.yizhan.store.AlertTerms;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.SavedSearchStore;
import io.yizhan.store.StoredAlert;
import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Saved searches and the alerts they lead to; see the package. Three threads work in the
 * background: one turns changes into alerts, one sends them, one deletes what is old. Safe for any
 * thread.
 */
public final class Alerts implements Closeable {

  private static final Duration POLL = Duration.ofMillis(200);
  private static final Duration PURGE_POLL = Duration.ofHours(1);
  private static final int PURGED_AT_ONCE = 1_000;

  private final SavedSearchStore stored;
  private final AlertOutbox outbox;
  private final StandingSearch<JobSearchRequest> jobs;
  private final StandingSearch<WorkerSearchRequest> workers;
  private final AlertSettings settings;
  private final WebhookSender sender;
  private final AlertCounts counts;
  private final InstantSource clock;
  private final Loop following;
  private final Loop sending;
  private final Loop purging;

  private Alerts(AlertSources sources, AlertSettings settings, InstantSource clock)
      throws IOException {
    this.stored = sources.savedSearches();
    this.outbox = sources.outbox();
    this.settings = settings;
    this.clock = clock;
    this.jobs = StandingSearch.ofJobs(sources.jobs(), sources.ranking());
    this.workers = StandingSearch.ofWorkers(sources.workers(), sources.ranking());
    this.counts = new AlertCounts();
    this.sender = new WebhookSender(settings.webhooks(), clock);
    Watches watches =
        new Watches(
            stored,
            new Watch<>(RecordKind.JOB, jobs, sources.jobQueries()),
            new Watch<>(RecordKind.WORKER, workers, sources.workerQueries()),
            counts);
    AlertMaker maker = new AlertMaker(sources.matching(), stored, settings, counts);
    AlertFollower follower = new AlertFollower(sources, watches, maker, counts, clock);
    Dispatcher dispatcher =
        new Dispatcher(sources.deliveries(), sender, settings.webhooks(), counts, clock);
    this.following = new Loop("alert-follower", POLL, follower::step);
    this.sending = new Loop("alert-sender", POLL, dispatcher::step);
    this.purging =
        new Loop(
            "alert-purge",
            PURGE_POLL,
            () ->
                sources.deliveries().purge(clock.instant().minus(settings.keep()), PURGED_AT_ONCE)
                    > 0);
  }

  /**
   * Opens alerts and starts to follow and to send. On a new database it begins with what is written
   * from now on.
   */
  public static Alerts open(AlertSources sources, AlertSettings settings, InstantSource clock)
      throws IOException {
    Alerts alerts = new Alerts(sources, settings, clock);
    alerts.following.start();
    alerts.sending.start();
    alerts.purging.start();
    return alerts;
  }

  /** What came of saving a search. */
  public sealed interface Saving {

    /**
     * It is saved.
     *
     * @param search with its id
     */
    record Saved(SavedSearch search) implements Saving {}

    /** Neither term nor place leads to it: each new record would have to be told. */
    record TooWide() implements Saving {}

    /**
     * Its owner has as many as may be.
     *
     * @param most as many
     */
    record TooMany(int most) implements Saving {}
  }

  /**
   * Saves a search for jobs.
   *
   * @param query that {@code request} was read from
   */
  public Saving saveJobs(String owner, String query, JobSearchRequest request, AlertTerms terms) {
    return save(jobs, RecordKind.JOB, owner, query, request, terms);
  }

  /**
   * Saves a search for workers.
   *
   * @param query that {@code request} was read from
   */
  public Saving saveWorkers(
      String owner, String query, WorkerSearchRequest request, AlertTerms terms) {
    return save(workers, RecordKind.WORKER, owner, query, request, terms);
  }

  private <R extends SearchRequest<?, R>> Saving save(
      StandingSearch<R> standing,
      RecordKind kind,
      String owner,
      String query,
      R request,
      AlertTerms terms) {
    if (!standing.cut(request).isReachable()) {
      return new Saving.TooWide();
    }
    SavedSearch draft = new SavedSearch(0, owner, kind, query, terms, clock.instant());
    return stored
        .save(draft, settings.perOwner())
        .<Saving>map(Saving.Saved::new)
        .orElseGet(() -> new Saving.TooMany(settings.perOwner()));
  }

  /** What an owner has saved, the oldest first. */
  public List<SavedSearch> searches(String owner) {
    return stored.of(owner);
  }

  /** Removes a search; false when the owner has no such one. */
  public boolean remove(String owner, long id) {
    return stored.remove(owner, id, clock.instant());
  }

  /**
   * Alerts of an owner, the latest first.
   *
   * @param before only those with a lower id
   */
  public List<StoredAlert> alerts(String owner, long before, int limit) {
    return outbox.of(owner, before, limit);
  }

  /** How many alerts an owner has. */
  public long count(String owner) {
    return outbox.count(owner);
  }

  /** How alerts are told when nothing else is said. */
  public AlertTerms standardTerms() {
    return settings.profileTerms();
  }

  /** Why nothing is posted to an address, in Chinese; empty when it may be. */
  public Optional<String> refusal(String webhook) {
    return sender.refusal(webhook);
  }

  /**
   * Posts a test to the webhook of a search.
   *
   * @return what went wrong, in Chinese; empty when it was accepted
   */
  public Optional<String> test(SavedSearch search) throws InterruptedException {
    String webhook =
        search
            .terms()
            .webhook()
            .orElseThrow(() -> new IllegalArgumentException("the search must have a webhook"));
    return sender.test(webhook, search.owner());
  }

  /** What it has come to. */
  public AlertCounts counts() {
    return counts;
  }

  /** Why it cannot go on, when it cannot; empty while all is well. */
  public Optional<String> failure() {
    return following.failure().or(sending::failure).or(purging::failure);
  }

  /** Stops following and sending, after what is under way. */
  @Override
  public void close() {
    following.close();
    sending.close();
    purging.close();
    sender.close();
  }
}
