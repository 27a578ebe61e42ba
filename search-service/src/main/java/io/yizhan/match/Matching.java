package io.yizhan.match;

import io.yizhan.engine.Condition;
import io.yizhan.engine.DocFilter;
import io.yizhan.engine.Engine;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.model.Job;
import io.yizhan.schema.DocumentFields;
import io.yizhan.schema.TermNames;
import io.yizhan.search.ExpiredCursorException;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.MalformedCursorException;
import io.yizhan.search.Narrowing;
import io.yizhan.search.WorkerSearchRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
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
  private final DraftMatching drafts;
  private final StoreValues values = new StoreValues();
  private final Narrowing narrowing = new Narrowing();

  private Matching(LiveIndex jobs, LiveIndex workers, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
    this.paging = new MatchPaging(jobs, workers, scores);
    this.drafts = new DraftMatching(jobs, workers, values, scores);
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
    return workers(request, Optional.empty(), Audience.STAFF);
  }

  /**
   * The same with every sentence said to the worker, 离您约1.8公里: for who tells them of a job.
   *
   * @throws MalformedCursorException when the cursor is none of this job
   * @throws ExpiredCursorException when the states of the indexes it belongs to are gone
   */
  public Optional<MatchPage> workersToTell(MatchRequest request) throws IOException {
    return workers(request, Optional.empty(), Audience.WORKER);
  }

  /**
   * The same of those workers alone that a search finds, near misses among them.
   *
   * @param wanted its conditions are asked, its text, order, counts and page are not
   */
  public Optional<MatchPage> workersFor(MatchRequest request, WorkerSearchRequest wanted)
      throws IOException {
    return workers(request, Optional.of(wanted), Audience.STAFF);
  }

  private Optional<MatchPage> workers(
      MatchRequest request, Optional<WorkerSearchRequest> wanted, Audience audience)
      throws IOException {
    return paging.read(
        request,
        question("workersFor", request, wanted.map(WorkerSearchRequest::question)),
        page -> {
          Moment moment = page.moment();
          Optional<JobFacts> job = values.jobs(page.jobs(), moment.today()).find(request.id());
          if (job.isEmpty()) {
            return Optional.empty();
          }
          Optional<List<Condition>> conditions =
              wanted.map(search -> narrowing.of(search.at(moment.instant())));
          return Optional.of(
              page.read(
                  values.workers(page.workers()),
                  filter(page.workers(), conditions),
                  worker -> new Pair(job.get(), worker, moment),
                  audience));
        });
  }

  /**
   * A page of the jobs that fit a worker; empty when there is no such worker.
   *
   * @throws MalformedCursorException when the cursor is none of this worker
   * @throws ExpiredCursorException when the states of the indexes it belongs to are gone
   */
  public Optional<MatchPage> jobsFor(MatchRequest request) throws IOException {
    return jobs(request, Optional.empty());
  }

  /**
   * The same of those jobs alone that a search finds, near misses among them.
   *
   * @param wanted its conditions are asked, its text, order, counts and page are not
   */
  public Optional<MatchPage> jobsFor(MatchRequest request, JobSearchRequest wanted)
      throws IOException {
    return jobs(request, Optional.of(wanted));
  }

  private Optional<MatchPage> jobs(MatchRequest request, Optional<JobSearchRequest> wanted)
      throws IOException {
    return paging.read(
        request,
        question("jobsFor", request, wanted.map(JobSearchRequest::question)),
        page -> {
          Moment moment = page.moment();
          Optional<WorkerFacts> worker = values.workers(page.workers()).find(request.id());
          if (worker.isEmpty()) {
            return Optional.empty();
          }
          TermNames names = TermNames.of(page.jobs().schema().lexicon());
          Optional<List<Condition>> conditions =
              wanted.map(search -> narrowing.of(search.at(moment.instant()), names));
          return Optional.of(
              page.read(
                  values.jobs(page.jobs(), moment.today()),
                  filter(page.jobs(), conditions),
                  job -> new Pair(job, worker.get(), moment),
                  Audience.WORKER));
        });
  }

  /** What a cursor has to be of. */
  private static String question(String kind, MatchRequest request, Optional<String> wanted) {
    return kind
        + ":"
        + request.id()
        + wanted.map(search -> "|" + search).orElse("")
        + request.radiusMeters().map(radius -> "|" + radius).orElse("");
  }

  private static Optional<DocFilter> filter(IndexView view, Optional<List<Condition>> conditions)
      throws IOException {
    return conditions.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Engine.over(view.columns(), DocumentFields.ID)
                .filters(view.searcher())
                .of(conditions.get()));
  }

  /**
   * The best jobs of every worker, without reasons: a batch on one state of each index, which is
   * held meanwhile. Some milliseconds for an open job and a million workers, and twelve bytes for
   * each of the jobs of each worker.
   *
   * @param size most jobs of a worker, 1…{@value MatchRequest#MAX_SIZE}
   * @param threads at least 1
   * @param sink takes what was found on the calling thread, when all was found
   */
  public JobsOfAllReport jobsOfAll(int size, Instant now, int threads, JobsOfAllSink sink)
      throws IOException {
    if (size < 1 || size > MatchRequest.MAX_SIZE) {
      throw new IllegalArgumentException(
          "size must be 1.." + MatchRequest.MAX_SIZE + "; got: " + size);
    }
    if (threads < 1) {
      throw new IllegalArgumentException("threads must be >= 1; got: " + threads);
    }
    Moment moment = Moment.of(now);
    return jobs.withNewest(
        jobView ->
            workers.withNewest(
                workerView ->
                    new JobsOfAll(jobView, workerView, values, scores, moment, size)
                        .run(threads, sink)));
  }

  /** All that is said of one pair, eligible or not; empty when one of the two is not there. */
  public Optional<Match> explain(String jobId, String workerId, Instant now) throws IOException {
    Moment moment = Moment.of(now);
    return jobs.withNewest(
        jobView ->
            workers.withNewest(
                workerView -> explain(jobView, jobId, workerView, workerId, moment)));
  }

  /**
   * The workers that fit a job which is in no index.
   *
   * @param size most of the best, at least 1
   * @param nearMisses most of those that one rule alone excludes; 0 is faster and counts none
   */
  public Pool poolFor(Job draft, int size, int nearMisses, Instant now) throws IOException {
    return drafts.pool(draft, size, nearMisses, now);
  }

  /** All that is said of such a job and each of these workers; who is not there is left out. */
  public List<Match> explain(Job draft, Collection<String> workerIds, Instant now)
      throws IOException {
    return drafts.explain(draft, workerIds, now);
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
