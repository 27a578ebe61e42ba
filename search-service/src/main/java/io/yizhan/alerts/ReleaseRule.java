package io.yizhan.alerts;

import io.yizhan.model.QuietHours;
import io.yizhan.store.AlertOutbox.Release;
import io.yizhan.store.AlertOutbox.Timing;
import io.yizhan.store.AlertTerms;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/**
 * When an alert is let go: at once; in quiet hours when they end; above the day's cap when the next
 * morning begins. What is held back comes as one digest. Immutable; safe for any thread.
 *
 * @param now the moment of the alerts
 */
record ReleaseRule(Instant now) implements Timing {

  /** When a digest comes to who has no quiet hours. */
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  @Override
  public Release release(AlertTerms terms, int toldToday) {
    ZonedDateTime local = now.atZone(QuietHours.ZONE);
    if (terms.quiet().filter(quiet -> quiet.contains(local.toLocalTime())).isPresent()) {
      return new Release(terms.quiet().get().nextEnd(local).toInstant(), true);
    }
    if (toldToday >= terms.dailyCap()) {
      return new Release(nextMorning(terms, local).toInstant(), true);
    }
    return new Release(now, false);
  }

  private static ZonedDateTime nextMorning(AlertTerms terms, ZonedDateTime local) {
    ZonedDateTime tomorrow = local.toLocalDate().plusDays(1).atStartOfDay(QuietHours.ZONE);
    LocalTime begins = terms.quiet().map(QuietHours::until).orElse(MORNING);
    return tomorrow.with(begins);
  }

  /** When the day began by which the cap counts. */
  Instant today() {
    return now.atZone(QuietHours.ZONE).toLocalDate().atStartOfDay(QuietHours.ZONE).toInstant();
  }
}
