package io.yizhan.scale;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.load.Seekers;
import io.yizhan.schema.FreeWindow;
import io.yizhan.schema.IndexedKind;
import io.yizhan.schema.Schemas;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.Practice;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.search.WorkerSort;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Jobs and workers in one process, searched as fast as two threads can. Indexes that are there are
 * opened, others built, which the figures leave out.
 *
 * @param jobs how many
 * @param workers how many
 * @param files where the indexes lie
 * @param time to search
 */
record Together(long jobs, long workers, ScaleFiles files, Duration time) {

  private static final int SEARCHES = 500;
  private static final long SEED = 500;
  private static final int THREADS = 2;
  private static final int PERCENT = 100;
  private static final int FROM_HOUR = 8;
  private static final int TO_HOUR = 17;

  /** Measures. */
  Figures measure() throws IOException, InterruptedException {
    SyntheticDistrict district = ScaleDistrict.of(jobs, workers);
    DistrictRecords records = new DistrictRecords(district, 0);
    Schemas schemas = Schemas.open(Path.of("no-lexicon-of-its-own"));
    Figures figures = new Figures();
    try (LiveIndex jobIndex = LiveIndex.open(files.jobs(jobs), schemas, IndexedKind.JOB, records);
        LiveIndex workerIndex =
            LiveIndex.open(files.workers(workers), schemas, IndexedKind.WORKER, records)) {
      JobSearch jobSearch = JobSearch.create(jobIndex);
      WorkerSearch workerSearch = WorkerSearch.create(workerIndex);
      figures.putMegabytes("heap, MB", Heap.usedAfterCollection());
      List<JobSearchRequest> requests =
          Seekers.around(district, ScaleDistrict.NOW, SEED).requests(SEARCHES);
      long collecting = Heap.collectionMillis();
      Times times =
          Searching.asFastAsTheyCan(THREADS, time)
              .run(
                  turn -> {
                    JobSearchRequest request =
                        requests
                            .get((int) (turn / 2 % SEARCHES))
                            .at(ScaleDistrict.NOW.plusSeconds(turn / SEARCHES));
                    if (turn % 2 == 0) {
                      return jobSearch.search(request).total();
                    }
                    return workerSearch.search(staffs(request)).total();
                  });
      long collected = Heap.collectionMillis() - collecting;
      figures.put("requests a second", (double) times.size() / time.toSeconds(), 0);
      figures.putTimes("request", times);
      figures.put("collecting garbage, %", (double) PERCENT * collected / time.toMillis(), 1);
      figures.putMegabytes("heap after the load, MB", Heap.usedAfterCollection());
    }
    return figures;
  }

  /** The same text, place and day, asked for workers. */
  private static WorkerSearchRequest staffs(JobSearchRequest request) {
    return new WorkerSearchRequest(
        request.text(),
        request.near(),
        request.radiusMeters(),
        Set.of(),
        Map.of(),
        request.chosen().getOrDefault(JobFacet.DATE, Set.of()).stream()
            .map(LocalDate::parse)
            .map(date -> new FreeWindow(date.atTime(FROM_HOUR, 0), date.atTime(TO_HOUR, 0), true))
            .toList(),
        Optional.empty(),
        Practice.ANY,
        false,
        WorkerSort.RELEVANCE,
        EnumSet.allOf(WorkerFacet.class),
        request.size(),
        Optional.empty(),
        request.now());
  }
}
