package io.yizhan.store;

import io.yizhan.model.Standing;
import java.time.Instant;
import java.util.Optional;

/**
 * What a program may do; what it shows is kept as a digest alone.
 *
 * @param id names it in logs
 * @param name whose it is, for people
 * @param standing what it stands for
 * @param madeBy account or token of the admin
 * @param madeAt when
 * @param expiresAt when it ends by itself
 * @param revokedAt when it was taken back, if it was
 */
public record ProgramToken(
    String id,
    String name,
    Standing standing,
    String madeBy,
    Instant madeAt,
    Instant expiresAt,
    Optional<Instant> revokedAt) {

  /** Whether it opens anything at a moment. */
  public boolean isLive(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
