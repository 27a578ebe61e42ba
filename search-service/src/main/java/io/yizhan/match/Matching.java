package io.yizhan.match;

import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.ExpiredCursorException;
import io.yizhan.search.MalformedCursorException;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Which workers fit a job, which jobs fit a worker, and why; see the package. Immutable but for
 * what it remembers of values; safe for any thread.
 *
 * <p>Cost is one pass over the columns of the other kind, some nanoseconds a document, and the
 * reasons of the page. Allocation is that of the page and of a byte for each distinct set of trades
 * and of terms.
 */
public final class Matching {

  /** Most pairs of a page that one rule alone excludes. */
  public static final int MAX_NEAR_MISSES = 10;

  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final Scores scores;
  private final MatchPaging paging;
  private final StoreValues values = new StoreValues();

  private Matching(LiveIndex jobs, LiveIndex workers, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
    this.paging = new MatchPaging(jobs, workers, scores);
  }

  /** Matches the records of two indexes. */
  public static Matching create(LiveIndex jobs, LiveIndex workers, MatchWeights weights) {
    return new Matching(jobs, workers, new Scores(weights));
  }

  /**
   * A page of the workers that fit a job; empty when there is no such job.
   *
   * @throws MalformedCursorException when the cursor is none of this job
   * @throws ExpiredCursorException when the states of the indexes it belongs to are gone
   */
  public Optional<MatchPage> workersFor(MatchRequest request) throws IOException {
    return paging.read(request, "workersFor:" + request.id(), page -> workersFor(request, page));
  }

  private Optional<MatchPage> workersFor(MatchRequest request, MatchPageReader page)
      throws IOException {
    Moment moment = page.moment();
    Optional<JobFacts> job = values.jobs(page.jobs(), moment.today()).find(request.id());
    if (job.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        page.read(
            values.workers(page.workers()),
            worker -> new Pair(job.get(), worker, moment),
            Audience.STAFF));
  }

  /**
   * A page of the jobs that fit a worker; empty when there is no such worker.
   *
   * @throws MalformedCursorException when the cursor is none of this worker
   * @throws ExpiredCursorException when the states of the indexes it belongs to are gone
   */
  public Optional<MatchPage> jobsFor(MatchRequest request) throws IOException {
    return paging.read(request, "jobsFor:" + request.id(), page -> jobsFor(request, page));
  }

  private Optional<MatchPage> jobsFor(MatchRequest request, MatchPageReader page)
      throws IOException {
    Moment moment = page.moment();
    Optional<WorkerFacts> worker = values.workers(page.workers()).find(request.id());
    if (worker.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        page.read(
            values.jobs(page.jobs(), moment.today()),
            job -> new Pair(job, worker.get(), moment),
            Audience.WORKER));
  }

  /** All that is said of one pair, eligible or not; empty when one of the two is not there. */
  public Optional<Match> explain(String jobId, String workerId, Instant now) throws IOException {
    Moment moment = Moment.of(now);
    return jobs.withNewest(
        jobView ->
            workers.withNewest(workerView -> explain(jobView, jobId, workerView, workerId, moment)));
  }

  private Optional<Match> explain(
      IndexView jobView, String jobId, IndexView workerView, String workerId, Moment moment)
      throws IOException {
    Optional<JobFacts> job = values.jobs(jobView, moment.today()).find(jobId);
    Optional<WorkerFacts> worker = values.workers(workerView).find(workerId);
    if (job.isEmpty() || worker.isEmpty()) {
      return Optional.empty();
    }
    Pair pair = new Pair(job.get(), worker.get(), moment);
    return Optional.of(
        new MatchWriter(scores, new RuleReasons(Audience.STAFF)).write(pair, workerId, ""));
  }
}
