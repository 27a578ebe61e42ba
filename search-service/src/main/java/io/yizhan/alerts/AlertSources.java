package io.yizhan.alerts;

import io.yizhan.feed.RecordSource;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.match.Matching;
import io.yizhan.ranking.Ranking;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.store.AlertOutbox;
import io.yizhan.store.DeliveryStore;
import io.yizhan.store.SavedSearchStore;

/**
 * What alerts are made from and kept in.
 *
 * @param records the truth and its changes
 * @param savedSearches what people have saved
 * @param outbox where alerts are written
 * @param deliveries from where they are sent
 * @param jobs the index of jobs
 * @param workers the index of workers
 * @param ranking of the searches
 * @param matching whom a job fits
 * @param jobQueries reads saved searches for jobs
 * @param workerQueries reads saved searches for workers
 */
public record AlertSources(
    RecordSource records,
    SavedSearchStore savedSearches,
    AlertOutbox outbox,
    DeliveryStore deliveries,
    LiveIndex jobs,
    LiveIndex workers,
    Ranking ranking,
    Matching matching,
    QueryReader<JobSearchRequest> jobQueries,
    QueryReader<WorkerSearchRequest> workerQueries) {}
