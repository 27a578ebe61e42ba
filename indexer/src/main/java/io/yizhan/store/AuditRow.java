package io.yizhan.store;

import java.time.Instant;
import java.util.Optional;

/**
 * Who saw or changed what.
 *
 * @param seq orders the rows
 * @param at when
 * @param actor account or token; nothing personal
 * @param act what was done, in upper case
 * @param subject whose or what; empty when that person has left
 * @param purpose as it was stated; empty where none is asked
 */
public record AuditRow(
    long seq, Instant at, String actor, String act, Optional<String> subject, String purpose) {}
