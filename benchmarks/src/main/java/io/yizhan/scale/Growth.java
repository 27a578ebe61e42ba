package io.yizhan.scale;

import io.yizhan.benchmarks.Directories;
import io.yizhan.columns.ColumnStore;
import io.yizhan.indexing.IndexRebuild;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.load.Seekers;
import io.yizhan.peers.protocol.DirectorySize;
import io.yizhan.peers.protocol.ProcessCpu;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;

/**
 * Builds an index of so many jobs and searches it. The making of the records is taken off the
 * processor time and, since it happens on the thread that indexes, off the time that passed.
 *
 * @param jobs how many
 * @param directory for the index; empty
 * @param warmUpNanos processor time to search before searching is measured; 0 for no warming up at
 *     all, of building neither
 * @param rounds of all searches that are measured
 */
record Growth(long jobs, Path directory, long warmUpNanos, int rounds) {

  /** Jobs of a first index that nobody measures: the compiler has what indexing needs by then. */
  private static final long WARM_UP_JOBS = 20_000;

  private static final int SEARCHES = 500;
  private static final long SEED = 500;
  private static final double NANOS_PER_SECOND = 1e9;
  private static final double NANOS_PER_MICRO = 1e3;

  /** Measures; takes minutes for a million. */
  Figures measure() throws IOException {
    SyntheticDistrict district = ScaleDistrict.of(jobs, 0);
    DistrictRecords records = new DistrictRecords(district, 0);
    JobSchema schema = JobSchema.of(Lexicon.shipped());
    Figures figures = new Figures();
    double cpuPerJob;
    try (BuildProfile profile = BuildProfile.start()) {
      if (warmUpNanos > 0) {
        warmUp(schema);
      }
      profile.begin();
      cpuPerJob = build(schema, records, figures);
      profile.put(figures, jobs, cpuPerJob);
    }
    AnalysisShare.of(schema, district).put(figures, cpuPerJob);
    figures.putMegabytes("disk, MB", DirectorySize.of(directory));
    try (LiveIndex index = LiveIndex.open(directory, schema, records)) {
      heap(index, schema, figures);
      search(
          JobSearch.create(index),
          Seekers.around(district, ScaleDistrict.NOW, SEED).requests(SEARCHES),
          figures);
      figures.putMegabytes("heap after the searches, MB", Heap.usedAfterCollection());
    }
    return figures;
  }

  private void warmUp(JobSchema schema) throws IOException {
    Path elsewhere = directory.resolveSibling("warm-up");
    Directories.empty(elsewhere);
    DistrictRecords records = new DistrictRecords(ScaleDistrict.of(WARM_UP_JOBS, 0), 0);
    IndexRebuild.of(elsewhere, schema, records).run(_ -> {});
    Directories.empty(elsewhere);
  }

  /** Returns the processor time of a job, in nanoseconds. */
  private double build(JobSchema schema, DistrictRecords records, Figures figures)
      throws IOException {
    long cpu = cpuNanos();
    long wall = System.nanoTime();
    long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    IndexRebuild.of(directory, schema, records).run(_ -> {});
    long threadNanos =
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
            - thread
            - records.makingNanos();
    long cpuNanos = cpuNanos() - cpu - records.makingNanos();
    long wallNanos = System.nanoTime() - wall - records.makingNanos();
    figures.put("built, docs a second", jobs / (wallNanos / NANOS_PER_SECOND), 0);
    figures.put("built, docs a CPU second", jobs / (cpuNanos / NANOS_PER_SECOND), 0);
    figures.put("CPU a job, µs", (double) cpuNanos / jobs / NANOS_PER_MICRO, 1);
    figures.put(
        "… on the thread that indexes, µs", (double) threadNanos / jobs / NANOS_PER_MICRO, 1);
    return (double) cpuNanos / jobs;
  }

  /** What the columns take is what a second copy of them adds. */
  private static void heap(LiveIndex index, JobSchema schema, Figures figures) throws IOException {
    long everything = Heap.usedAfterCollection();
    long withCopy =
        index.withNewest(
            view -> {
              ColumnStore copy = ColumnStore.of(schema.columns());
              List<LeafReaderContext> leaves = view.searcher().getIndexReader().leaves();
              for (LeafReaderContext leaf : leaves) {
                copy.of(leaf.reader());
              }
              long used = Heap.usedAfterCollection();
              figures.put("segments", copy.segments(), 0);
              return used;
            });
    figures.putMegabytes("heap of columns, MB", withCopy - everything);
    figures.putMegabytes("heap of everything, MB", everything);
  }

  private void search(JobSearch search, List<JobSearchRequest> requests, Figures figures)
      throws IOException {
    long turn = 1;
    long warmUntil = cpuNanos() + warmUpNanos;
    while (cpuNanos() < warmUntil) {
      round(search, requests, turn++, new Times());
    }
    Times times = new Times();
    long cpu = cpuNanos();
    long found = 0;
    for (int i = 0; i < rounds; i++) {
      found += round(search, requests, turn++, times);
    }
    double cpuNanos = cpuNanos() - cpu;
    figures.put("CPU a search, µs", cpuNanos / times.size() / NANOS_PER_MICRO, 0);
    figures.putTimes("search", times);
    figures.put("found, mean", (double) found / times.size(), 0);
  }

  /** Each round asks a second later than the one before: no answer comes from the cache. */
  private static long round(
      JobSearch search, List<JobSearchRequest> requests, long turn, Times times)
      throws IOException {
    long found = 0;
    for (JobSearchRequest request : requests) {
      JobSearchRequest fresh = request.at(ScaleDistrict.NOW.plusSeconds(turn));
      long before = System.nanoTime();
      found += search.search(fresh).total();
      times.add(System.nanoTime() - before);
    }
    return found;
  }

  private static long cpuNanos() {
    return ProcessCpu.nanos(ProcessHandle.current());
  }
}
