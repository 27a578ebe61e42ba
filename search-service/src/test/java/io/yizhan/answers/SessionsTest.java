package io.yizhan.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SessionsTest {

  private final AtomicLong nanos = new AtomicLong();

  @Test
  void last_afterHalfAnHour_isForgotten() {
    Sessions sessions = new Sessions(nanos::get);
    sessions.keep("s", "小时工能约定试用期吗");

    nanos.addAndGet(Duration.ofMinutes(29).toNanos());
    assertThat(sessions.last("s")).contains("小时工能约定试用期吗");
    nanos.addAndGet(Duration.ofMinutes(31).toNanos());
    assertThat(sessions.last("s")).isEmpty();
  }

  @Test
  void last_otherSession_knowsNothing() {
    Sessions sessions = new Sessions(nanos::get);
    sessions.keep("s", "问题");

    assertThat(sessions.last("t")).isEmpty();
  }
}
