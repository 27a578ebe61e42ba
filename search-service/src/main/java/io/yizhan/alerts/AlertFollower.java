package io.yizhan.alerts;

import io.yizhan.feed.Change;
import io.yizhan.feed.ChangeBatch;
import io.yizhan.feed.FeedPosition;
import io.yizhan.feed.RecordSource;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.RecordKind;
import io.yizhan.store.AlertOutbox;
import io.yizhan.store.AlertOutbox.Gone;
import io.yizhan.store.AlertOutbox.Outcome;
import io.yizhan.store.AlertOutbox.Written;
import io.yizhan.store.NewAlert;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Turns the change feed into alerts, some changes at a time. One thread.
 *
 * <p>Searches that were saved before a change was written are all known when it is looked at: they
 * are read after it, below the same horizon. The indexes are waited for, since matches are read
 * there. Alerts and the new position are written together, so a crash costs the work of one batch
 * and no alert, and of several processes on one database only the first to write a batch does.
 */
final class AlertFollower {

  /** Changes that are turned into alerts in one transaction. */
  static final int BATCH = 100;

  private static final Duration INDEX_WAIT = Duration.ofSeconds(30);

  private final RecordSource records;
  private final AlertOutbox outbox;
  private final LiveIndex jobIndex;
  private final LiveIndex workerIndex;
  private final Watches watches;
  private final AlertMaker maker;
  private final AlertCounts counts;
  private final InstantSource clock;

  AlertFollower(
      AlertSources sources,
      Watches watches,
      AlertMaker maker,
      AlertCounts counts,
      InstantSource clock) {
    this.records = sources.records();
    this.outbox = sources.outbox();
    this.jobIndex = sources.jobs();
    this.workerIndex = sources.workers();
    this.watches = watches;
    this.maker = maker;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Turns the next changes into alerts.
   *
   * @return whether more changes are waiting
   */
  boolean step() throws IOException, InterruptedException {
    Instant began = clock.instant();
    FeedPosition from = outbox.position();
    ChangeBatch batch = records.changesAfter(from, BATCH);
    watches.catchUp();
    if (batch.changes().isEmpty()) {
      counts.caughtUp(began);
      return false;
    }
    FeedPosition to = batch.changes().getLast().position();
    await(jobIndex, to);
    await(workerIndex, to);
    List<NewAlert> alerts = new ArrayList<>();
    List<Gone> gone = new ArrayList<>();
    Instant now = clock.instant();
    look(RecordKind.JOB, batch, now, alerts, gone);
    look(RecordKind.WORKER, batch, now, alerts, gone);
    ReleaseRule rule = new ReleaseRule(now);
    Optional<Written> written =
        outbox.write(from, to, new Outcome(alerts, gone, rule.today(), now), rule);
    written.ifPresent(done -> counts.wrote(done.written(), done.held()));
    return batch.changes().size() == BATCH;
  }

  private static void await(LiveIndex index, FeedPosition to)
      throws IOException, InterruptedException {
    if (!index.await(to.transactionId(), INDEX_WAIT)) {
      throw new IOException("the index does not follow the feed: " + index.failure().orElse(""));
    }
  }

  private void look(
      RecordKind kind, ChangeBatch batch, Instant now, List<NewAlert> alerts, List<Gone> gone)
      throws IOException {
    Set<String> ids = new LinkedHashSet<>();
    for (Change change : batch.changes()) {
      if (change.kind() == kind) {
        ids.add(change.id());
      }
    }
    if (ids.isEmpty()) {
      return;
    }
    Set<String> missing = new LinkedHashSet<>(ids);
    for (Versioned record : records.load(kind, ids)) {
      missing.remove(record.record().id());
      alerts.addAll(
          kind == RecordKind.JOB
              ? maker.alerts(record, watches.jobs(), now)
              : maker.alerts(record, watches.workers(), now));
    }
    missing.forEach(id -> gone.add(new Gone(kind, id)));
  }
}
