package io.yizhan.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class VisibleHorizonTest {

  private static final Duration LONG = Duration.ofSeconds(30);

  private final VisibleHorizon horizon = new VisibleHorizon();

  @Test
  void await_horizonAbove_returnsAtOnce() throws InterruptedException {
    horizon.advanceTo(43);

    assertThat(horizon.await(42, Duration.ZERO)).isTrue();
  }

  /** A transaction at the horizon may still be running. */
  @Test
  void await_horizonAtTheGeneration_isNotEnough() throws InterruptedException {
    horizon.advanceTo(42);

    assertThat(horizon.await(42, Duration.ofMillis(10))).isFalse();
  }

  @Test
  void advanceTo_lower_doesNotGoBack() throws InterruptedException {
    horizon.advanceTo(43);
    horizon.advanceTo(7);

    assertThat(horizon.await(42, Duration.ZERO)).isTrue();
  }

  @Test
  void advanceTo_whileSomebodyWaits_wakesThem() throws Exception {
    CompletableFuture<Boolean> found = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                found.complete(horizon.await(42, LONG));
              } catch (InterruptedException e) {
                found.completeExceptionally(e);
              }
            });
    horizon.advanceTo(42);
    horizon.advanceTo(50);

    assertThat(found.get(LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
  }
}
