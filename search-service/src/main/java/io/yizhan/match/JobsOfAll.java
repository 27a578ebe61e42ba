package io.yizhan.match;

import io.yizhan.indexing.IndexView;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * The best jobs of all workers on one state of each index: every open job is put beside the
 * workers, who are cut into as many ranges as there are threads. Used once.
 */
final class JobsOfAll {

  private static final ThreadFactory THREADS =
      Thread.ofPlatform().daemon().name("jobs-of-all-", 0).factory();

  private final IndexView jobView;
  private final IndexView workerView;
  private final StoreValues values;
  private final Scores scores;
  private final Moment moment;
  private final int size;

  /**
   * A batch.
   *
   * @param size most jobs of a worker
   */
  JobsOfAll(
      IndexView jobView,
      IndexView workerView,
      StoreValues values,
      Scores scores,
      Moment moment,
      int size) {
    this.jobView = jobView;
    this.workerView = workerView;
    this.values = values;
    this.scores = scores;
    this.moment = moment;
    this.size = size;
  }

  /** An open job by its number in the index. */
  private record OpenJob(int doc, BytesRef id) {}

  /** What a thread found for its workers. */
  private record Found(BestJobs best, long matches) {}

  /** Finds them, and hands each worker's to a sink on this thread. */
  JobsOfAllReport run(int threads, JobsOfAllSink sink) throws IOException {
    long started = System.nanoTime();
    List<OpenJob> open = openJobs();
    List<Found> found = find(open, threads);
    long matches = 0;
    long workersWithJobs = 0;
    for (Found share : found) {
      matches += share.matches();
      workersWithJobs += hand(share.best(), open, sink);
    }
    return new JobsOfAllReport(
        open.size(),
        workerView.searcher().getIndexReader().numDocs(),
        workersWithJobs,
        matches,
        Duration.ofNanos(System.nanoTime() - started));
  }

  private List<OpenJob> openJobs() throws IOException {
    JobSide jobs = values.jobs(jobView, moment.today());
    List<OpenJob> open = new ArrayList<>();
    for (LeafReaderContext leaf : jobs.leaves()) {
      JobFacts facts = jobs.facts(leaf);
      Bits live = leaf.reader().getLiveDocs();
      for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
        facts.at(doc);
        if ((live == null || live.get(doc)) && Eligibility.isOpen(facts, moment)) {
          open.add(new OpenJob(leaf.docBase + doc, facts.id()));
        }
      }
    }
    // Of equal scores the lower id comes first, and what comes first stays before.
    open.sort(Comparator.comparing(OpenJob::id));
    return open;
  }

  private List<Found> find(List<OpenJob> open, int threads) throws IOException {
    int documents = workerView.searcher().getIndexReader().maxDoc();
    List<Callable<Found>> shares = new ArrayList<>();
    int each = Math.ceilDiv(documents, threads);
    for (int from = 0; from < documents; from += each) {
      int first = from;
      int end = Math.min(documents, from + each);
      shares.add(() -> find(open, first, end));
    }
    List<Found> found = new ArrayList<>();
    try (ExecutorService executor = Executors.newFixedThreadPool(threads, THREADS)) {
      for (Future<Found> share : executor.invokeAll(shares)) {
        found.add(share.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while jobs of all workers were looked for");
    } catch (ExecutionException failed) {
      throw new IOException("the jobs of some workers could not be found", failed.getCause());
    }
    return found;
  }

  private Found find(List<OpenJob> open, int from, int to) throws IOException {
    JobSide jobs = values.jobs(jobView, moment.today());
    WorkerSide workers = values.workers(workerView);
    Share share = new Share(new BestJobs(size, from, to - from));
    for (int job = 0; job < open.size(); job++) {
      JobFacts facts = jobs.at(open.get(job).doc());
      share.job = job;
      new Screening<>(workers, Wanted.ALL, worker -> new Pair(facts, worker, moment), false)
          .run(from, to, share);
    }
    return new Found(share.best, share.matches);
  }

  /** Takes who fits the job that stands. */
  private final class Share implements Screening.Judge<WorkerFacts> {

    private final BestJobs best;
    private int job;
    private long matches;

    Share(BestJobs best) {
      this.best = best;
    }

    @Override
    public void judge(boolean passes, Pair pair, WorkerFacts facts, int docBase) {
      if (pair.outcome(Rule.TIME) == Outcome.UNMET) {
        return;
      }
      matches++;
      int worker = docBase + facts.doc();
      if (scores.mayReach(best.least(worker), pair)) {
        best.offer(worker, job, scores.score(pair));
      }
    }
  }

  /** Hands the jobs of some workers on; how many workers have any. */
  private long hand(BestJobs best, List<OpenJob> open, JobsOfAllSink sink) throws IOException {
    WorkerSide workers = values.workers(workerView);
    long handed = 0;
    int end = best.firstWorker() + best.workers();
    for (LeafReaderContext leaf : workers.leaves()) {
      WorkerFacts facts = workers.facts(leaf);
      int from = Math.max(leaf.docBase, best.firstWorker());
      for (int worker = from;
          worker < end && worker < leaf.docBase + leaf.reader().maxDoc();
          worker++) {
        int[] jobs = best.jobs(worker);
        if (jobs.length > 0) {
          facts.at(worker - leaf.docBase);
          List<RankedJob> ranked = new ArrayList<>(jobs.length);
          for (int place = 0; place < jobs.length; place++) {
            ranked.add(
                new RankedJob(
                    open.get(jobs[place]).id().utf8ToString(), best.score(worker, place)));
          }
          sink.take(facts.id().utf8ToString(), ranked);
          handed++;
        }
      }
    }
    return handed;
  }
}
