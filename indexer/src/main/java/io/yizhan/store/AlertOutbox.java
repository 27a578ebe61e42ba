package io.yizhan.store;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.RecordKind;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Alerts that were written and how far each has come. Safe for any thread.
 *
 * <p>Alerts of some changes are written in the transaction that moves the position behind those
 * changes: after a crash they are there and are not written again, or neither. {@link
 * DeliveryStore} takes them from there.
 *
 * <p>Reads throw {@link UnableToReadRecordsException}, writes {@link UnableToWriteRecordsException}
 * when the database fails them.
 */
public final class AlertOutbox {

  private final Transactions transactions;

  AlertOutbox(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  /** When somebody is told, decided while the transaction runs. */
  @FunctionalInterface
  public interface Timing {

    /**
     * The time for an alert.
     *
     * @param toldToday alerts that its owner was told at once today
     */
    Release release(AlertTerms terms, int toldToday);
  }

  /**
   * When an alert is let go.
   *
   * @param at not before
   * @param collected together with others as a digest
   */
  public record Release(Instant at, boolean collected) {}

  /**
   * A record that is gone.
   *
   * @param kind of the record
   * @param id of the record
   */
  public record Gone(RecordKind kind, String id) {}

  /**
   * What came of some changes.
   *
   * @param alerts to be written
   * @param gone records whose alerts are taken back where they still wait
   * @param today from the beginning of the day by which the cap counts
   * @param now when
   */
  public record Outcome(List<NewAlert> alerts, List<Gone> gone, Instant today, Instant now) {

    /** Copies the lists. */
    public Outcome {
      alerts = List.copyOf(alerts);
      gone = List.copyOf(gone);
    }
  }

  /**
   * How the writing went.
   *
   * @param written alerts that are new
   * @param held of these, those that do not go at once
   */
  public record Written(int written, int held) {}

  /** Where to go on reading the change feed; the end of it when nobody ever has. */
  public FeedPosition position() {
    return transactions.write(
        handle -> {
          FeedPosition head = ChangeFeed.head(handle);
          handle
              .createUpdate(
                  "INSERT INTO alert_follower (txid, seq) VALUES (:txid, :seq)"
                      + " ON CONFLICT DO NOTHING")
              .bind("txid", head.transactionId())
              .bind("seq", head.sequence())
              .execute();
          return position(handle, "");
        });
  }

  /**
   * Writes what came of the changes between two positions, and the position.
   *
   * @return empty when somebody else has gone on from {@code from} already: nothing was written
   */
  public Optional<Written> write(
      FeedPosition from, FeedPosition to, Outcome outcome, Timing timing) {
    return transactions.write(
        handle -> {
          if (!position(handle, " FOR UPDATE").equals(from)) {
            return Optional.<Written>empty();
          }
          withdraw(handle, outcome.gone());
          Written written = insert(handle, outcome, timing);
          handle
              .createUpdate("UPDATE alert_follower SET txid = :txid, seq = :seq")
              .bind("txid", to.transactionId())
              .bind("seq", to.sequence())
              .execute();
          return Optional.of(written);
        });
  }

  private static FeedPosition position(Handle handle, String lock) {
    return handle
        .createQuery("SELECT txid, seq FROM alert_follower" + lock)
        .map((rs, _) -> new FeedPosition(rs.getLong("txid"), rs.getLong("seq")))
        .one();
  }

  private static void withdraw(Handle handle, List<Gone> gone) {
    for (Gone record : gone) {
      handle
          .createUpdate(
              """
              UPDATE alert SET state = 'WITHDRAWN'
              WHERE kind = :kind AND record_id = :id AND state = 'WAITING'
              """)
          .bind("kind", TableName.of(record.kind()))
          .bind("id", record.id())
          .execute();
    }
  }

  private static Written insert(Handle handle, Outcome outcome, Timing timing) {
    List<NewAlert> untold = untold(handle, outcome.alerts());
    if (untold.isEmpty()) {
      return new Written(0, 0);
    }
    Map<String, Integer> told = toldToday(handle, untold, outcome.today());
    PreparedBatch rows =
        handle.prepareBatch(
            """
            INSERT INTO alert (owner, kind, record_id, version, digest, searches, reasons, webhook,
              created_at, release_at, collected)
            VALUES (:owner, :kind, :record, :version, :digest, :searches, :reasons,
              nullif(:webhook, ''), :now, :at, :collected)
            ON CONFLICT DO NOTHING
            """);
    int held = 0;
    for (NewAlert alert : untold) {
      int before = told.getOrDefault(alert.owner(), 0);
      Release release = timing.release(alert.terms(), before);
      if (release.collected()) {
        held++;
      } else {
        told.put(alert.owner(), before + 1);
      }
      rows.bind("owner", alert.owner())
          .bind("kind", TableName.of(alert.kind()))
          .bind("record", alert.recordId())
          .bind("version", alert.version())
          .bind("digest", alert.digest())
          .bindArray("searches", Long.class, alert.searches())
          .bindArray("reasons", String.class, alert.reasons())
          .bind("webhook", alert.terms().webhook().orElse(""))
          .bind("now", outcome.now().atOffset(ZoneOffset.UTC))
          .bind("at", release.at().atOffset(ZoneOffset.UTC))
          .bind("collected", release.collected())
          .add();
    }
    rows.execute();
    return new Written(untold.size(), held);
  }

  /** Those whose owner was not told of the same before; of two for one owner the first. */
  private static List<NewAlert> untold(Handle handle, List<NewAlert> alerts) {
    Set<String> told = new LinkedHashSet<>();
    Set<String> digests = new LinkedHashSet<>();
    alerts.forEach(alert -> digests.add(alert.digest()));
    for (String digest : digests) {
      handle
          .createQuery("SELECT owner, kind, record_id FROM alert WHERE digest = :digest")
          .bind("digest", digest)
          .map(
              (rs, _) ->
                  key(
                      rs.getString("owner"),
                      rs.getString("kind"),
                      rs.getString("record_id"),
                      digest))
          .forEach(told::add);
    }
    List<NewAlert> untold = new ArrayList<>();
    for (NewAlert alert : alerts) {
      String kind = TableName.of(alert.kind());
      if (told.add(key(alert.owner(), kind, alert.recordId(), alert.digest()))) {
        untold.add(alert);
      }
    }
    return untold;
  }

  private static String key(String owner, String kind, String record, String digest) {
    return String.join("\n", owner, kind, record, digest);
  }

  private static Map<String, Integer> toldToday(
      Handle handle, Collection<NewAlert> alerts, Instant today) {
    Map<String, Integer> told = new HashMap<>();
    handle
        .createQuery(
            """
            SELECT owner, count(*) AS told FROM alert
            WHERE owner = ANY(:owners) AND NOT collected AND created_at >= :today
              AND state <> 'WITHDRAWN'
            GROUP BY owner
            """)
        .bindArray("owners", String.class, alerts.stream().map(NewAlert::owner).distinct().toList())
        .bind("today", today.atOffset(ZoneOffset.UTC))
        .map((rs, _) -> Map.entry(rs.getString("owner"), rs.getInt("told")))
        .forEach(entry -> told.put(entry.getKey(), entry.getValue()));
    return told;
  }

  /**
   * Alerts of an owner, the latest first.
   *
   * @param before only those with a lower id
   */
  public List<StoredAlert> of(String owner, long before, int limit) {
    return transactions.read(
        handle ->
            handle
                .createQuery(
                    AlertRows.SELECT
                        + " WHERE a.owner = :owner AND a.id < :before ORDER BY a.id DESC"
                        + " LIMIT :limit")
                .bind("owner", owner)
                .bind("before", before)
                .bind("limit", limit)
                .map((rs, _) -> AlertRows.read(rs))
                .list());
  }

  /** How many alerts of an owner there are. */
  public long count(String owner) {
    return transactions.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM alert WHERE owner = :owner")
                .bind("owner", owner)
                .mapTo(Long.class)
                .one());
  }
}
