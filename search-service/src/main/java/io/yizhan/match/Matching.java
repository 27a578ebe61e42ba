package io.yizhan.match;

import io.yizhan.indexing.IndexPin;
import io.yizhan.indexing.IndexView;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.search.ExpiredCursorException;
import io.yizhan.search.MalformedCursorException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;

/**
 * Which workers fit a job, which jobs fit a worker, and why; see the package. Immutable; safe for
 * any thread.
 *
 * <p>Cost is one pass over the columns of the other kind, some tens of nanoseconds a document, and
 * the reasons of the page. Allocation is that of the page and of a reference for each distinct set.
 */
public final class Matching {

  /** Most pairs of a page that one rule alone excludes. */
  public static final int MAX_NEAR_MISSES = 10;

  private final LiveIndex jobs;
  private final LiveIndex workers;
  private final Scores scores;

  private Matching(LiveIndex jobs, LiveIndex workers, Scores scores) {
    this.jobs = jobs;
    this.workers = workers;
    this.scores = scores;
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
    return workersFor(request, Audience.STAFF);
  }

  /**
   * The same with every sentence said to the worker, 离您约1.8公里: for who tells them of a job.
   *
   * @throws MalformedCursorException when the cursor is none of this job
   * @throws ExpiredCursorException when the states of the indexes it belongs to are gone
   */
  public Optional<MatchPage> workersToTell(MatchRequest request) throws IOException {
    return workersFor(request, Audience.WORKER);
  }

  private Optional<MatchPage> workersFor(MatchRequest request, Audience audience)
      throws IOException {
    return page(
        request,
        "workersFor:" + request.id(),
        (jobView, workerView, page) -> {
          Optional<JobFacts> job = new JobSide(jobView, page.moment()).find(request.id());
          return job.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  page.read(
                      new WorkerSide(workerView),
                      (worker, memory) -> new Pair(job.get(), worker, page.moment(), memory),
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
    return page(
        request,
        "jobsFor:" + request.id(),
        (jobView, workerView, page) -> {
          Optional<WorkerFacts> worker = new WorkerSide(workerView).find(request.id());
          return worker.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  page.read(
                      new JobSide(jobView, page.moment()),
                      (job, memory) -> new Pair(job, worker.get(), page.moment(), memory),
                      Audience.WORKER));
        });
  }

  /** All that is said of one pair, eligible or not; empty when one of the two is not there. */
  public Optional<Match> explain(String jobId, String workerId, Instant now) throws IOException {
    Moment moment = Moment.of(now);
    return jobs.withNewest(
        jobView ->
            workers.withNewest(
                workerView -> {
                  Optional<JobFacts> job = new JobSide(jobView, moment).find(jobId);
                  WorkerSide workerSide = new WorkerSide(workerView);
                  Optional<WorkerFacts> worker = workerSide.find(workerId);
                  if (job.isEmpty() || worker.isEmpty()) {
                    return Optional.empty();
                  }
                  Pair pair = new Pair(job.get(), worker.get(), moment, RuleMemory.none());
                  return Optional.of(
                      new MatchWriter(scores, new RuleReasons(Audience.STAFF))
                          .write(pair, workerId, ""));
                }));
  }

  /** Reads a page from one state of each index. */
  @FunctionalInterface
  private interface PageReader {
    Optional<MatchPage> read(IndexView jobs, IndexView workers, PageOf page) throws IOException;
  }

  private Optional<MatchPage> page(MatchRequest request, String question, PageReader reader)
      throws IOException {
    if (request.cursor().isEmpty()) {
      return jobs.withNewest(
          jobView ->
              workers.withNewest(
                  workerView ->
                      reader.read(
                          jobView,
                          workerView,
                          new PageOf(jobView, workerView, request, question, Optional.empty()))));
    }
    MatchCursor cursor = MatchCursor.read(request.cursor().get(), question);
    return jobs.withPinned(
        cursor.jobs(),
        jobView ->
            workers.withPinned(
                cursor.workers(),
                workerView -> {
                  requireState(jobView, cursor.jobs());
                  requireState(workerView, cursor.workers());
                  return reader.read(
                      jobView,
                      workerView,
                      new PageOf(jobView, workerView, request, question, Optional.of(cursor)));
                }));
  }

  private static void requireState(IndexView view, IndexPin pin) {
    if (!view.pin().equals(pin)) {
      throw new ExpiredCursorException();
    }
  }

  /** One page of one question on one state of each index. */
  private final class PageOf {

    private final IndexView jobView;
    private final IndexView workerView;
    private final MatchRequest request;
    private final String question;
    private final Optional<MatchCursor> cursor;
    private final Instant now;

    PageOf(
        IndexView jobView,
        IndexView workerView,
        MatchRequest request,
        String question,
        Optional<MatchCursor> cursor) {
      this.jobView = jobView;
      this.workerView = workerView;
      this.request = request;
      this.question = question;
      this.cursor = cursor;
      this.now = cursor.map(MatchCursor::now).orElse(request.now());
    }

    Moment moment() {
      return Moment.of(now);
    }

    <F extends Facts> MatchPage read(
        MatchSide<F> moving, Scan.PairMaker<F> pairs, Audience audience) throws IOException {
      Optional<Candidate> after =
          cursor.map(last -> new Candidate(last.score(), new BytesRef(last.id()), 0));
      Scan<F> scan =
          new Scan<>(
              moving,
              pairs,
              scores,
              request.size() + 1,
              cursor.isEmpty() ? MAX_NEAR_MISSES : 0,
              after);
      scan.run();
      List<Candidate> best = scan.hits().best();
      boolean more = best.size() > request.size();
      List<Candidate> shown = more ? best.subList(0, request.size()) : best;
      MatchWriter writer = new MatchWriter(scores, new RuleReasons(audience));
      return new MatchPage(
          scan.total(),
          written(shown, moving, pairs, writer),
          written(scan.nearMisses().best(), moving, pairs, writer),
          more ? Optional.of(cursorAfter(shown.getLast())) : Optional.empty());
    }

    private <F extends Facts> List<Match> written(
        List<Candidate> candidates,
        MatchSide<F> moving,
        Scan.PairMaker<F> pairs,
        MatchWriter writer)
        throws IOException {
      List<Match> matches = new ArrayList<>();
      for (Candidate candidate : candidates) {
        Pair pair = pairs.pair(moving.at(candidate.doc()), RuleMemory.none());
        matches.add(
            writer.write(pair, candidate.id().utf8ToString(), moving.json(candidate.doc())));
      }
      return matches;
    }

    private String cursorAfter(Candidate last) throws IOException {
      jobView.keep();
      workerView.keep();
      return new MatchCursor(
              jobView.pin(), workerView.pin(), now, last.score(), last.id().utf8ToString())
          .write(question);
    }
  }
}
