package io.yizhan.scale;

import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.load.Seekers;
import io.yizhan.schema.JobSchema;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Searches at a fixed rate, first quiet and then while jobs are written. An index that is there is
 * opened, another built, which the figures leave out.
 *
 * @param jobs how many
 * @param directory of the index
 * @param start transaction before the first write; see {@link DistrictRecords}
 * @param searchesPerSecond by two threads
 * @param writesPerSecond jobs that are there already, each replaced
 * @param time of each part; before them as long to warm up
 */
record Live(
    long jobs,
    Path directory,
    long start,
    int searchesPerSecond,
    int writesPerSecond,
    Duration time) {

  private static final int SEARCHES = 500;
  private static final long SEED = 500;
  private static final int THREADS = 2;

  /** Measures. */
  Figures measure() throws IOException, InterruptedException {
    SyntheticDistrict district = ScaleDistrict.of(jobs, 0);
    DistrictRecords records = new DistrictRecords(district, start);
    Figures figures = new Figures();
    try (LiveIndex index = LiveIndex.open(directory, JobSchema.of(Lexicon.shipped()), records)) {
      JobSearch search = JobSearch.create(index);
      List<JobSearchRequest> requests =
          Seekers.around(district, ScaleDistrict.NOW, SEED).requests(SEARCHES);
      // Written as well while warming up: what writing compiles is not what it costs.
      Writing warming = Writing.start(index, records, writesPerSecond, time);
      Times _ = search(search, requests);
      Times _ = warming.finish();
      Times quiet = search(search, requests);
      Writing writing = Writing.start(index, records, writesPerSecond, time);
      Times busy = search(search, requests);
      Times freshness = writing.finish();
      figures.put("searches a second", searchesPerSecond, 0);
      figures.put("writes a second", writesPerSecond, 0);
      figures.putTimes("quiet", quiet);
      figures.putTimes("while writing", busy);
      figures.put("p99 beside quiet, times", busy.at(0.99) / quiet.at(0.99), 2);
      figures.putTimes("write to found", freshness);
      figures.putMillis("write to found at most, ms", freshness.at(1));
    }
    return figures;
  }

  /** Each turn asks at another moment: no answer comes from the cache. */
  private Times search(JobSearch search, List<JobSearchRequest> requests)
      throws InterruptedException, IOException {
    return Searching.atRate(THREADS, searchesPerSecond, time)
        .run(
            turn ->
                search
                    .search(
                        requests
                            .get((int) (turn % SEARCHES))
                            .at(ScaleDistrict.NOW.plusMillis(turn)))
                    .total());
  }
}
