package io.yizhan.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {

  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(3, Duration.ofMinutes(1), nanos::get);

  @Test
  void count_untilOneTooMany_saysHowLongToWait() {
    for (int i = 0; i < 3; i++) {
      assertThat(limit.count("a")).isEmpty();
    }
    nanos.addAndGet(Duration.ofSeconds(20).toNanos());
    assertThat(limit.count("a")).contains(Duration.ofSeconds(40));
    assertThat(limit.count("b")).isEmpty();
  }

  @Test
  void count_afterTheWindow_beginsAnew_howeverOftenItWasRefused() {
    for (int i = 0; i < 100; i++) {
      limit.count("a");
      nanos.addAndGet(Duration.ofMillis(500).toNanos());
    }
    assertThat(limit.count("a")).isPresent();
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    assertThat(limit.count("a")).isEmpty();
  }
}
