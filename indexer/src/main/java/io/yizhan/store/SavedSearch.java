package io.yizhan.store;

import io.yizhan.model.RecordKind;
import java.time.Instant;

/**
 * A search that somebody has saved, to be told what new or changed record it finds.
 *
 * @param id given by the store
 * @param owner who is told: {@code worker:W1}, {@code staff:name}
 * @param kind what is searched for, {@link RecordKind#JOB} or {@link RecordKind#WORKER}
 * @param query the query string of {@code GET /api/jobs} or {@code /api/workers}
 * @param terms how the owner is told
 * @param createdAt when it was saved
 */
public record SavedSearch(
    long id, String owner, RecordKind kind, String query, AlertTerms terms, Instant createdAt) {}
