package io.yizhan.alerts;

import io.yizhan.alerts.AlertSettings.WebhookSettings;
import io.yizhan.store.Delivery;
import io.yizhan.store.DeliveryStore;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets alerts go when it is time and posts what has to be posted, some deliveries at once, so that
 * a receiver that is slow holds up few others. One thread calls; attempts run on threads of their
 * own.
 */
final class Dispatcher {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

  /** Deliveries tried at once. */
  private static final int AT_ONCE = 16;

  private static final Duration LONGEST_BACKOFF = Duration.ofHours(1);

  /** An attempt may take its timeout, to connect and to be answered. */
  private static final int TIMEOUTS_OF_A_LEASE = 4;

  private final DeliveryStore store;
  private final WebhookSender sender;
  private final WebhookSettings settings;
  private final AlertCounts counts;
  private final InstantSource clock;

  Dispatcher(
      DeliveryStore store,
      WebhookSender sender,
      WebhookSettings settings,
      AlertCounts counts,
      InstantSource clock) {
    this.store = store;
    this.sender = sender;
    this.settings = settings;
    this.counts = counts;
    this.clock = clock;
  }

  /**
   * Does what is due.
   *
   * @return whether there was anything
   */
  boolean step() throws InterruptedException {
    int released = store.release(clock.instant());
    List<Delivery> taken =
        store.take(clock.instant(), settings.timeout().multipliedBy(TIMEOUTS_OF_A_LEASE), AT_ONCE);
    if (!taken.isEmpty()) {
      List<Callable<Boolean>> attempts = new ArrayList<>();
      taken.forEach(delivery -> attempts.add(() -> attempt(delivery)));
      try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
        each.invokeAll(attempts).forEach(done -> report(done.state(), done));
      }
    }
    return released > 0 || !taken.isEmpty();
  }

  private static void report(
      java.util.concurrent.Future.State state, java.util.concurrent.Future<Boolean> done) {
    if (state == java.util.concurrent.Future.State.FAILED) {
      // The lease ends and it is tried again.
      LOG.warn("a delivery could not be recorded", done.exceptionNow());
    }
  }

  private boolean attempt(Delivery delivery) throws InterruptedException {
    Optional<String> failure = sender.send(delivery);
    Instant now = clock.instant();
    if (failure.isEmpty()) {
      store.sent(delivery.id(), now);
      counts.sentOne();
      return true;
    }
    if (delivery.attempt() >= settings.attempts()) {
      store.failed(delivery.id(), "试了 " + delivery.attempt() + " 次后放弃：" + failure.get(), now);
      counts.failedOne();
      LOG.warn("delivery {} is given up after {} attempts", delivery.id(), delivery.attempt());
      return false;
    }
    store.retry(delivery.id(), failure.get(), now.plus(wait(delivery.attempt())));
    counts.retriedOne();
    return false;
  }

  /** Doubles with each attempt, an hour at most. */
  private Duration wait(int attempt) {
    Duration wait = settings.backoff();
    for (int i = 1; i < attempt && wait.compareTo(LONGEST_BACKOFF) < 0; i++) {
      wait = wait.multipliedBy(2);
    }
    return wait.compareTo(LONGEST_BACKOFF) < 0 ? wait : LONGEST_BACKOFF;
  }
}
