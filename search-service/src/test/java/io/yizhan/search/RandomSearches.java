package io.yizhan.search;

import io.yizhan.model.Job;
import io.yizhan.model.Worker;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/** Random records and searches for tests of other packages, and who finds whom, naively. */
public final class RandomSearches {

  /** The clock of every search. */
  public static final Instant NOW = World.NOW;

  private final RandomJobs jobs;
  private final RandomRequests jobSearches;
  private final RandomWorkers workers;

  /** Those of a seed. */
  public RandomSearches(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    jobs = new RandomJobs(random);
    jobSearches = new RandomRequests(random);
    workers = new RandomWorkers(random);
  }

  /** Some jobs. */
  public List<Job> jobs(int count) {
    return jobs.some(count);
  }

  /** Some workers. */
  public List<Worker> workers(int count) {
    return workers.some(count);
  }

  /** A search for jobs. */
  public JobSearchRequest jobSearch() {
    return jobSearches.request();
  }

  /** A search for workers. */
  public WorkerSearchRequest workerSearch() {
    return workers.request();
  }

  /** Whether a search finds a job, by an oracle that shares no code with it. */
  public static boolean finds(JobSearchRequest search, Job job) {
    return !new NaiveSearch(List.of(job)).matches(search).isEmpty();
  }

  /** Whether a search finds a worker, by an oracle that shares no code with it. */
  public static boolean finds(WorkerSearchRequest search, Worker worker) {
    return !new NaiveWorkerSearch(List.of(worker)).matches(search).isEmpty();
  }
}
