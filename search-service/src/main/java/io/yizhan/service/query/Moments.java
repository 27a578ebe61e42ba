package io.yizhan.service.query;

import io.yizhan.search.JobSearchRequest;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** The parameter {@code now}, the clock of a request. Stateless. */
public final class Moments {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Moments() {}

  /**
   * The moment that a request names, else the clock's; a fault is noted.
   *
   * @param clock the moment to use when the request names none
   */
  public static Instant now(QueryParameters given, Instant clock) {
    return given
        .parsed("now", "应为 2000 年到 2099 年的时间，如 2026-11-24T08:00:00+08:00", Moments::instant)
        .orElse(clock);
  }

  /**
   * With offset, or in Asia/Shanghai without. A plus sign in a query string may arrive as a space.
   */
  private static Instant instant(String value) {
    TemporalAccessor read =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            value.replace(' ', '+'), OffsetDateTime::from, LocalDateTime::from);
    Instant instant =
        read instanceof OffsetDateTime given
            ? given.toInstant()
            : LocalDateTime.from(read).atZone(ZONE).toInstant();
    if (!JobSearchRequest.mayStandAt(instant)) {
      throw new IllegalArgumentException("out of bounds");
    }
    return instant;
  }
}
