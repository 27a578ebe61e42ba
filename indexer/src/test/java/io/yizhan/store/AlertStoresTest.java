package io.yizhan.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.QuietHours;
import io.yizhan.model.RecordKind;
import io.yizhan.store.AlertOutbox.Outcome;
import io.yizhan.store.AlertOutbox.Release;
import io.yizhan.store.AlertOutbox.Written;
import io.yizhan.store.SavedSearchStore.SearchChange;
import io.yizhan.store.testing.StoreExtension;
import io.yizhan.store.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(StoreExtension.class)
class AlertStoresTest {

  private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
  private static final Duration LEASE = Duration.ofSeconds(20);
  private static final AlertTerms POSTED =
      new AlertTerms(Optional.of("https://a.cn/x"), Optional.of(QuietHours.STANDARD), 5);

  @Test
  void write_fromAPositionThatWasPassed_writesNothing(TestDatabase database) {
    AlertOutbox outbox = database.database().outbox();
    FeedPosition from = outbox.position();
    FeedPosition to = new FeedPosition(from.transactionId() + 5, 1);
    assertThat(outbox.position()).isEqualTo(from);
    assertThat(outbox.write(from, to, outcome("a"), AlertStoresTest::atOnce))
        .hasValue(new Written(1, 0));
    assertThat(outbox.write(from, to, outcome("b"), AlertStoresTest::atOnce)).isEmpty();
    assertThat(outbox.of("b", Long.MAX_VALUE, 10)).isEmpty();
    assertThat(outbox.position()).isEqualTo(to);
    assertThat(outbox.write(to, to, outcome("a"), AlertStoresTest::atOnce))
        .as("the same digest")
        .hasValue(new Written(0, 0));
    assertThat(outbox.count("a")).isEqualTo(1);
  }

  @Test
  void take_bySeveralAtOnce_handsOutEachOnce_andAgainAfterTheLease(TestDatabase database)
      throws InterruptedException, ExecutionException {
    AlertOutbox outbox = database.database().outbox();
    DeliveryStore deliveries = database.database().deliveries();
    FeedPosition at = outbox.position();
    List<NewAlert> alerts = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      alerts.addAll(outcome("owner" + i).alerts());
    }
    outbox.write(at, at, new Outcome(alerts, List.of(), NOW, NOW), AlertStoresTest::atOnce);
    assertThat(deliveries.release(NOW)).isEqualTo(40);
    assertThat(deliveries.release(NOW)).isZero();
    List<Long> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<List<Delivery>> take = () -> deliveries.take(NOW, LEASE, 7);
      for (Future<List<Delivery>> some :
          threads.invokeAll(List.of(take, take, take, take, take, take))) {
        some.get().forEach(delivery -> taken.add(delivery.id()));
      }
    }
    assertThat(taken).hasSize(40).doesNotHaveDuplicates();
    deliveries.sent(taken.getFirst(), NOW);
    assertThat(deliveries.take(NOW, LEASE, 100)).isEmpty();
    List<Delivery> again = deliveries.take(NOW.plus(LEASE), LEASE, 100);
    assertThat(again).hasSize(39).allMatch(delivery -> delivery.attempt() == 2);
    assertThat(again).allMatch(delivery -> delivery.alerts().size() == 1);
  }

  @Test
  void purge_deletesWhatWasDoneWithLongAgo_andNothingElse(TestDatabase database) {
    AlertOutbox outbox = database.database().outbox();
    DeliveryStore deliveries = database.database().deliveries();
    FeedPosition at = outbox.position();
    List<NewAlert> alerts = new ArrayList<>();
    for (String owner : List.of("sent", "failed", "late", "pending")) {
      alerts.addAll(outcome(owner).alerts());
    }
    outbox.write(at, at, new Outcome(alerts, List.of(), NOW, NOW), AlertStoresTest::atOnce);
    assertThat(deliveries.purge(NOW.plus(LEASE), 10)).as("all are waiting").isZero();
    deliveries.release(NOW);
    Map<String, Long> taken = new HashMap<>();
    deliveries.take(NOW, LEASE, 10).forEach(one -> taken.put(one.owner(), one.id()));
    deliveries.sent(taken.getOrDefault("sent", 0L), NOW);
    deliveries.failed(taken.getOrDefault("failed", 0L), "给不出", NOW);
    deliveries.sent(taken.getOrDefault("late", 0L), NOW.plus(LEASE));
    assertThat(deliveries.purge(NOW, 10)).as("not older than that").isZero();
    assertThat(deliveries.purge(NOW.plusMillis(1), 1)).as("an alert and its delivery").isEqualTo(2);
    assertThat(deliveries.purge(NOW.plusMillis(1), 10)).isEqualTo(2);
    assertThat(deliveries.purge(NOW.plusMillis(1), 10)).isZero();
    assertThat(outbox.count("sent") + outbox.count("failed")).isZero();
    assertThat(outbox.count("late") + outbox.count("pending")).isEqualTo(2);
  }

  @Test
  void save_bySeveralAtOnce_neverPassesTheLimit(TestDatabase database)
      throws InterruptedException, ExecutionException {
    SavedSearchStore searches = database.database().savedSearches();
    int saved = 0;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Optional<SavedSearch>> save = () -> searches.save(search("a"), 5);
      for (Future<Optional<SavedSearch>> one :
          threads.invokeAll(List.of(save, save, save, save, save, save, save, save))) {
        saved += one.get().isPresent() ? 1 : 0;
      }
    }
    assertThat(saved).isEqualTo(5);
    assertThat(searches.of("a")).hasSize(5);
    SavedSearch first = searches.of("a").getFirst();
    assertThat(first.terms()).isEqualTo(POSTED);
    assertThat(first.createdAt()).isEqualTo(NOW);
    assertThat(searches.remove("b", first.id(), NOW)).isFalse();
    assertThat(searches.remove("a", first.id(), NOW)).isTrue();
    assertThat(searches.remove("a", first.id(), NOW)).isFalse();
    assertThat(searches.save(search("a"), 5)).isPresent();
    assertThat(searches.load(List.of(first.id()))).isEmpty();
  }

  /** One that commits late is not passed over; one that is removed is seen again, as removed. */
  @Test
  void changesAfter_slowWriter_isNotPassedOver(TestDatabase database) throws SQLException {
    SavedSearchStore searches = database.database().savedSearches();
    try (Connection slow = database.connect();
        Statement statement = slow.createStatement()) {
      slow.setAutoCommit(false);
      statement.execute(
          "INSERT INTO saved_search (owner, kind, query, daily_cap, created_at)"
              + " VALUES ('slow', 'job', 'q=x', 5, now())");
      SavedSearch quick = searches.save(search("quick"), 5).orElseThrow();
      assertThat(searches.changesAfter(FeedPosition.START, 10)).isEmpty();
      slow.commit();
      List<SearchChange> both = searches.changesAfter(FeedPosition.START, 10);
      assertThat(both)
          .extracting(change -> change.search().owner())
          .containsExactly("slow", "quick");
      searches.remove("quick", quick.id(), NOW);
      assertThat(searches.changesAfter(both.getLast().position(), 10))
          .singleElement()
          .matches(SearchChange::removed)
          .matches(change -> change.search().id() == quick.id());
    }
  }

  private static SavedSearch search(String owner) {
    return new SavedSearch(0, owner, RecordKind.JOB, "q=x", POSTED, NOW);
  }

  private static Release atOnce(AlertTerms terms, int toldToday) {
    return new Release(NOW, false);
  }

  private static Outcome outcome(String owner) {
    NewAlert alert =
        new NewAlert(
            owner, RecordKind.JOB, "J1", 1, "digest", List.of(3L), List.of("工种：保洁员"), POSTED);
    return new Outcome(List.of(alert), List.of(), NOW, NOW);
  }
}
