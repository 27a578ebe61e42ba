package io.yizhan.accounts;

import io.yizhan.model.Standing;
import io.yizhan.store.SessionStore.StoredSession;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a session lasts: short for who can see others, on machines that stand in public rooms.
 *
 * @param idle since it was used last
 * @param absolute since it began
 */
public record SessionLife(Duration idle, Duration absolute) {

  /** No session is kept for longer than this without being used. */
  static final Duration LONGEST_IDLE = Duration.ofDays(30);

  /** The life for somebody. */
  public static SessionLife of(Standing standing) {
    return switch (standing) {
      case Standing.OfWorker _ -> new SessionLife(LONGEST_IDLE, Duration.ofDays(180));
      case Standing.OfEmployer _ -> new SessionLife(Duration.ofHours(12), Duration.ofDays(14));
      case Standing.OfStaff _ -> new SessionLife(Duration.ofHours(2), Duration.ofHours(12));
      case Standing.OfAdmin _ -> new SessionLife(Duration.ofMinutes(30), Duration.ofHours(8));
    };
  }

  /** When a session ends if it is used no more. */
  Instant end(StoredSession session) {
    Instant idleEnd = session.usedAt().plus(idle);
    Instant absoluteEnd = session.begunAt().plus(absolute);
    return idleEnd.isBefore(absoluteEnd) ? idleEnd : absoluteEnd;
  }
}
