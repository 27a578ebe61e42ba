package io.yizhan.alerts;

import io.yizhan.feed.FeedPosition;
import io.yizhan.model.RecordKind;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.store.SavedSearch;
import io.yizhan.store.SavedSearchStore;
import io.yizhan.store.SavedSearchStore.SearchChange;
import java.io.IOException;
import java.util.List;

/**
 * The saved searches of both kinds, kept as PostgreSQL has them. Read anew from the beginning when
 * names have changed, since a search is kept by codes. One thread.
 */
final class Watches {

  private static final int BATCH = 5_000;

  private final SavedSearchStore store;
  private final Watch<JobSearchRequest> jobs;
  private final Watch<WorkerSearchRequest> workers;
  private final AlertCounts counts;
  private FeedPosition position = FeedPosition.START;

  Watches(
      SavedSearchStore store,
      Watch<JobSearchRequest> jobs,
      Watch<WorkerSearchRequest> workers,
      AlertCounts counts) {
    this.store = store;
    this.jobs = jobs;
    this.workers = workers;
    this.counts = counts;
  }

  Watch<JobSearchRequest> jobs() {
    return jobs;
  }

  Watch<WorkerSearchRequest> workers() {
    return workers;
  }

  /** Takes in what was saved and removed since the last time. */
  void catchUp() throws IOException {
    if (jobs.isStale() || workers.isStale()) {
      jobs.clear();
      workers.clear();
      position = FeedPosition.START;
    }
    List<SearchChange> changes;
    do {
      changes = store.changesAfter(position, BATCH);
      for (SearchChange change : changes) {
        apply(change);
        position = change.position();
      }
    } while (changes.size() == BATCH);
    counts.watches(jobs.size() + workers.size());
  }

  private void apply(SearchChange change) throws IOException {
    SavedSearch search = change.search();
    Watch<?> watch = search.kind() == RecordKind.JOB ? jobs : workers;
    if (change.removed()) {
      watch.remove(search.id());
    } else {
      watch.add(search);
    }
  }
}
