package io.yizhan.store;

import java.time.Instant;
import java.util.Optional;

/**
 * That a worker lets an employer have their contact data.
 *
 * @param id names it
 * @param worker whose contact data
 * @param employer who may have it
 * @param givenAt since when
 * @param until when it ends by itself
 * @param revokedAt when it was taken back, if it was
 */
public record ContactConsent(
    String id,
    String worker,
    String employer,
    Instant givenAt,
    Instant until,
    Optional<Instant> revokedAt) {}
