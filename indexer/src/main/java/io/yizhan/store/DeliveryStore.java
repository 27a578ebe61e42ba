package io.yizhan.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets alerts go when it is time, and hands out what is to be posted to webhooks. Safe for any
 * thread and any number of processes: each row is locked by who works on it, and passed over by the
 * others.
 *
 * <p>Failures are those of {@link AlertOutbox}.
 */
public final class DeliveryStore {

  /** Owners whose alerts are let go in one transaction. */
  private static final int OWNERS_AT_ONCE = 200;

  private final Transactions transactions;

  DeliveryStore(Jdbi jdbi) {
    this.transactions = new Transactions(jdbi);
  }

  private record Due(long id, String owner, String webhook, boolean collected) {}

  /**
   * Lets go what is due, all of one owner together: single ones each as a delivery of its own, the
   * collected ones of an owner as one. What has no webhook is in the owner's list from then on.
   *
   * @return alerts that were let go; 0 when nothing is due
   */
  public int release(Instant now) {
    return transactions.write(
        handle -> {
          List<Due> due =
              handle
                  .createQuery(
                      """
                      SELECT id, owner, coalesce(webhook, '') AS webhook, collected FROM alert
                      WHERE state = 'WAITING' AND release_at <= :now AND owner IN (
                        SELECT DISTINCT owner FROM alert
                        WHERE state = 'WAITING' AND release_at <= :now LIMIT :owners)
                      ORDER BY id FOR UPDATE SKIP LOCKED
                      """)
                  .bind("now", now.atOffset(ZoneOffset.UTC))
                  .bind("owners", OWNERS_AT_ONCE)
                  .map(
                      (rs, _) ->
                          new Due(
                              rs.getLong("id"),
                              rs.getString("owner"),
                              rs.getString("webhook"),
                              rs.getBoolean("collected")))
                  .list();
          together(due).forEach(alerts -> letGo(handle, alerts, now));
          return due.size();
        });
  }

  /** What goes as one: each single alert, and the collected ones of an owner and a webhook. */
  private static List<List<Due>> together(List<Due> due) {
    List<List<Due>> together = new ArrayList<>();
    Map<List<String>, List<Due>> digests = new LinkedHashMap<>();
    for (Due alert : due) {
      if (alert.collected()) {
        digests
            .computeIfAbsent(List.of(alert.owner(), alert.webhook()), _ -> new ArrayList<>())
            .add(alert);
      } else {
        together.add(List.of(alert));
      }
    }
    together.addAll(digests.values());
    return together;
  }

  private static void letGo(Handle handle, List<Due> alerts, Instant now) {
    Due first = alerts.getFirst();
    List<Long> ids = alerts.stream().map(Due::id).toList();
    if (first.webhook().isEmpty()) {
      handle
          .createUpdate("UPDATE alert SET state = 'RELEASED' WHERE id = ANY(:ids)")
          .bindArray("ids", Long.class, ids)
          .execute();
      return;
    }
    long delivery =
        handle
            .createQuery(
                """
                INSERT INTO delivery (owner, webhook, next_at, created_at)
                VALUES (:owner, :webhook, :now, :now) RETURNING id
                """)
            .bind("owner", first.owner())
            .bind("webhook", first.webhook())
            .bind("now", now.atOffset(ZoneOffset.UTC))
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate(
            "UPDATE alert SET state = 'RELEASED', delivery_id = :delivery WHERE id = ANY(:ids)")
        .bind("delivery", delivery)
        .bindArray("ids", Long.class, ids)
        .execute();
  }

  /**
   * Takes deliveries whose time has come, the longest due first, and counts the attempt. Until the
   * lease ends nobody else takes them; who dies meanwhile leaves them to be tried again.
   *
   * @param lease longer than an attempt can take
   */
  public List<Delivery> take(Instant now, Duration lease, int limit) {
    return transactions.write(
        handle -> {
          Map<Long, Delivery> taken = new LinkedHashMap<>();
          handle
              .createQuery(
                  """
                  UPDATE delivery SET attempts = attempts + 1, next_at = :until
                  WHERE id IN (SELECT id FROM delivery
                    WHERE state = 'PENDING' AND next_at <= :now
                    ORDER BY next_at, id LIMIT :limit FOR UPDATE SKIP LOCKED)
                  RETURNING id, owner, webhook, attempts
                  """)
              .bind("now", now.atOffset(ZoneOffset.UTC))
              .bind("until", now.plus(lease).atOffset(ZoneOffset.UTC))
              .bind("limit", limit)
              .map(
                  (rs, _) ->
                      new Delivery(
                          rs.getLong("id"),
                          rs.getString("owner"),
                          rs.getString("webhook"),
                          rs.getInt("attempts"),
                          List.of()))
              .forEach(delivery -> taken.put(delivery.id(), delivery));
          return taken.isEmpty() ? List.<Delivery>of() : withAlerts(handle, taken);
        });
  }

  private static List<Delivery> withAlerts(Handle handle, Map<Long, Delivery> taken) {
    Map<Long, List<StoredAlert>> alerts = new HashMap<>();
    handle
        .createQuery(AlertRows.SELECT + " WHERE a.delivery_id = ANY(:ids) ORDER BY a.id")
        .bindArray("ids", Long.class, taken.keySet())
        .map((rs, _) -> Map.entry(rs.getLong("delivery_id"), AlertRows.read(rs)))
        .forEach(
            entry ->
                alerts
                    .computeIfAbsent(entry.getKey(), _ -> new ArrayList<>())
                    .add(entry.getValue()));
    return taken.values().stream()
        .map(
            delivery ->
                new Delivery(
                    delivery.id(),
                    delivery.owner(),
                    delivery.webhook(),
                    delivery.attempt(),
                    alerts.getOrDefault(delivery.id(), List.of())))
        .toList();
  }

  /** The receiver has accepted it. */
  public void sent(long id, Instant now) {
    finish(id, "SENT", Optional.empty(), now);
  }

  /** It is given up. */
  public void failed(long id, String failure, Instant now) {
    finish(id, "FAILED", Optional.of(failure), now);
  }

  /** It is to be tried again. */
  public void retry(long id, String failure, Instant at) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate(
                        "UPDATE delivery SET next_at = :at, failure = :failure WHERE id = :id")
                    .bind("id", id)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .bind("failure", failure)
                    .execute());
  }

  /**
   * Deletes alerts that were done with before a moment, some at a time: accepted, given up, taken
   * back, or in their owner's list since; and deliveries that no alert needs any more. What is
   * deleted may be told again when its record changes.
   *
   * @return alerts and deliveries that were deleted; 0 when there are no more
   */
  public int purge(Instant before, int limit) {
    return transactions.write(
        handle ->
            purged(
                    handle,
                    """
                    DELETE FROM alert WHERE id IN (
                      SELECT a.id FROM alert a LEFT JOIN delivery d ON d.id = a.delivery_id
                      WHERE a.state <> 'WAITING' AND a.release_at < :before
                        AND (d.id IS NULL OR (d.state <> 'PENDING' AND d.done_at < :before))
                      ORDER BY a.release_at LIMIT :limit FOR UPDATE OF a SKIP LOCKED)
                    """,
                    before,
                    limit)
                + purged(
                    handle,
                    """
                    DELETE FROM delivery WHERE id IN (
                      SELECT d.id FROM delivery d
                      WHERE d.state <> 'PENDING' AND d.done_at < :before
                        AND NOT EXISTS (SELECT FROM alert a WHERE a.delivery_id = d.id)
                      ORDER BY d.done_at LIMIT :limit FOR UPDATE OF d SKIP LOCKED)
                    """,
                    before,
                    limit));
  }

  private static int purged(Handle handle, String sql, Instant before, int limit) {
    return handle
        .createUpdate(sql)
        .bind("before", before.atOffset(ZoneOffset.UTC))
        .bind("limit", limit)
        .execute();
  }

  private void finish(long id, String state, Optional<String> failure, Instant now) {
    int _ =
        transactions.write(
            handle ->
                handle
                    .createUpdate(
                        """
                        UPDATE delivery SET state = :state, failure = nullif(:failure, ''),
                          done_at = :now WHERE id = :id
                        """)
                    .bind("id", id)
                    .bind("state", state)
                    .bind("failure", failure.orElse(""))
                    .bind("now", now.atOffset(ZoneOffset.UTC))
                    .execute());
  }
}
