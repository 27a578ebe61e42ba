package io.yizhan.match;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.yizhan.columns.ColumnStore;
import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.time.LocalDate;

/**
 * What the values of each index mean, kept as long as its columns are: a new generation of an index
 * brings new ones. Safe for any thread.
 */
final class StoreValues {

  private final Cache<ColumnStore, JobValues> jobs = Caffeine.newBuilder().weakKeys().build();
  private final Cache<ColumnStore, WorkerValues> workers = Caffeine.newBuilder().weakKeys().build();

  /** The jobs of a state of their index as they look on a day. */
  JobSide jobs(IndexView view, LocalDate today) throws IOException {
    JobValues values = jobs.get(view.columns(), store -> new JobValues(store, today));
    return new JobSide(view, values, today);
  }

  /** The workers of a state of their index. */
  WorkerSide workers(IndexView view) throws IOException {
    return new WorkerSide(view, workers.get(view.columns(), WorkerValues::new));
  }
}
