package io.yizhan.scale;

import io.yizhan.alerts.ReverseIndex;
import io.yizhan.alerts.ReverseIndex.Meeting;
import io.yizhan.feed.Versioned;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.model.Worker;
import io.yizhan.ranking.Ranking;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.StandingSearch;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;

/**
 * Puts new jobs beside so many saved searches, each made of what a worker of the district wants.
 * Times are processor times of the one thread that does it, so that others on the machine count
 * little. Some of the jobs are also put beside every search without anchors; what both find must be
 * the same.
 *
 * @param jobs that the district has, whose shares choose the anchors
 * @param searches how many
 * @param coming jobs that come and are measured, after half as many that warm up
 * @param directory for the index of jobs; empty
 */
record SavedSearches(long jobs, long searches, int coming, Path directory) {

  private static final int NAIVE_EVERY = 25;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Measures; takes minutes for a million. */
  Figures measure() throws IOException {
    SyntheticDistrict district = ScaleDistrict.of(jobs + coming + coming / 2, searches);
    Lexicon lexicon = Lexicon.shipped();
    JobSchema schema = JobSchema.of(lexicon);
    DistrictRecords records = new DistrictRecords(ScaleDistrict.of(jobs, 0), 0);
    Figures figures = new Figures();
    try (LiveIndex index = LiveIndex.open(directory, schema, records)) {
      StandingSearch<JobSearchRequest> standing = StandingSearch.ofJobs(index, Ranking.standard());
      long before = Heap.usedAfterCollection();
      ReverseIndex<JobSearchRequest> reverse = ReverseIndex.of(standing);
      WorkersSearches wanted = new WorkersSearches(schema);
      long cpu = THREADS.getCurrentThreadCpuTime();
      long making = 0;
      for (long place = 0; place < searches; place++) {
        long started = THREADS.getCurrentThreadCpuTime();
        Worker worker = (Worker) district.worker(place).record();
        making += THREADS.getCurrentThreadCpuTime() - started;
        reverse.add(place, "worker:" + worker.id(), standing.cut(wanted.of(worker)));
      }
      double building = THREADS.getCurrentThreadCpuTime() - cpu - making;
      figures.put("searches kept", reverse.size(), 0);
      figures.put("distinct clauses", reverse.clauseCount(), 0);
      figures.put("CPU to keep one, µs", building / searches / 1e3, 1);
      figures.put(
          "heap of one, bytes", (double) (Heap.usedAfterCollection() - before) / searches, 0);
      meet(district, standing, reverse, figures);
    }
    return figures;
  }

  private void meet(
      SyntheticDistrict district,
      StandingSearch<JobSearchRequest> standing,
      ReverseIndex<JobSearchRequest> reverse,
      Figures figures)
      throws IOException {
    Times anchored = new Times();
    Times naive = new Times();
    long met = 0;
    long candidates = 0;
    long asked = 0;
    for (int i = 0; i < coming + coming / 2; i++) {
      Versioned job = new Versioned(district.job(jobs + i), 1);
      long started = THREADS.getCurrentThreadCpuTime();
      Meeting meeting = standing.probe(job, ScaleDistrict.NOW, reverse::meet);
      long took = THREADS.getCurrentThreadCpuTime() - started;
      if (i >= coming / 2) {
        anchored.add(took);
        met += meeting.met().size();
        candidates += meeting.candidates();
        asked += meeting.asked();
      }
      if (i % NAIVE_EVERY == 0) {
        started = THREADS.getCurrentThreadCpuTime();
        Meeting all = standing.probe(job, ScaleDistrict.NOW, reverse::meetAll);
        naive.add(THREADS.getCurrentThreadCpuTime() - started);
        requireSame(meeting, all);
      }
    }
    figures.putTimes("CPU of a new job", anchored);
    figures.putTimes("CPU without anchors", naive);
    figures.put("searches met, mean", (double) met / coming, 0);
    figures.put("candidates, mean", (double) candidates / coming, 0);
    figures.put("clauses decided, mean", (double) asked / coming, 0);
  }

  private static void requireSame(Meeting meeting, Meeting all) {
    if (!meeting.met().equals(all.met())) {
      throw new IllegalStateException(
          "anchors must lead to all that is met; got: "
              + meeting.met().size()
              + " of "
              + all.met().size());
    }
  }
}
