package io.yizhan.alerts;

import static org.assertj.core.api.Assertions.assertThat;

import io.yizhan.model.QuietHours;
import io.yizhan.store.AlertOutbox.Release;
import io.yizhan.store.AlertTerms;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReleaseRuleTest {

  /** Times of day in Shanghai; an empty release is at once. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-24T20:59:59, 21:00-07:00, 0, ",
    "2026-11-24T21:00:00, 21:00-07:00, 0, 2026-11-25T07:00",
    "2026-11-25T00:00:00, 21:00-07:00, 0, 2026-11-25T07:00",
    "2026-11-25T06:59:59, 21:00-07:00, 0, 2026-11-25T07:00",
    "2026-11-25T07:00:00, 21:00-07:00, 0, ",
    "2026-11-24T12:30:00, 12:00-14:00, 0, 2026-11-24T14:00",
    "2026-11-24T14:00:00, 12:00-14:00, 0, ",
    "2026-11-24T10:00:00, 21:00-07:00, 1, ",
    "2026-11-24T10:00:00, 21:00-07:00, 2, 2026-11-25T07:00",
    "2026-11-24T10:00:00, 12:00-14:00, 9, 2026-11-25T14:00",
    "2026-11-24T23:00:00, , 1, ",
    "2026-11-24T23:00:00, , 2, 2026-11-25T07:00",
  })
  void release_byTheClockAndTheCap(
      LocalDateTime now, String quiet, int toldToday, LocalDateTime released) {
    AlertTerms terms =
        new AlertTerms(Optional.empty(), Optional.ofNullable(quiet).map(QuietHours::parse), 2);
    Instant moment = instant(now);
    Release release = new ReleaseRule(moment).release(terms, toldToday);
    assertThat(release)
        .isEqualTo(
            released == null ? new Release(moment, false) : new Release(instant(released), true));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-24T00:00, 2026-11-24T00:00",
    "2026-11-24T23:59, 2026-11-24T00:00",
  })
  void today_beginsAtMidnightInShanghai(LocalDateTime now, LocalDateTime began) {
    assertThat(new ReleaseRule(instant(now)).today()).isEqualTo(instant(began));
  }

  private static Instant instant(LocalDateTime local) {
    return local.atZone(QuietHours.ZONE).toInstant();
  }
}
