package io.yizhan.benchmarks;

import io.yizhan.evaluation.DistrictSource;
import io.yizhan.indexing.LiveIndex;
import io.yizhan.lexicon.Lexicon;
import io.yizhan.schema.JobSchema;
import io.yizhan.schema.WorkerSchema;
import io.yizhan.search.JobFacet;
import io.yizhan.search.JobSearch;
import io.yizhan.search.JobSearchRequest;
import io.yizhan.search.JobSearchRequestBuilder;
import io.yizhan.search.Practice;
import io.yizhan.search.WorkerFacet;
import io.yizhan.search.WorkerSearch;
import io.yizhan.search.WorkerSearchRequest;
import io.yizhan.search.WorkerSort;
import io.yizhan.synthetic.SyntheticDistrict;
import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * What it costs to choose of the facets of a schedule, which nearly every document has one of its
 * own of.
 *
 * <ul>
 *   <li><b>Claim</b>: to choose 晚上, a weekday or both costs about what counting the schedule does,
 *       however many different schedules there are.
 *   <li><b>Measured</b>: mean time of a first page of 20 without a text, all four schedule facets
 *       (three of workers) counted and no other, one thread, never from the cache of answers.
 *   <li><b>Corpus</b>: the demo district at 100,000 jobs and 100,000 workers.
 *   <li><b>Not measured</b>: the first search of a day, which reads each schedule; text; HTTP.
 *   <li><b>Run</b>: {@code ./yizhan bench ScheduleFacetBenchmark}; builds each index once a run
 * </ul>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class ScheduleFacetBenchmark {

  private static final int PAGE = 20;

  /** What is chosen. */
  public enum Choice {
    /** Nothing: all is counted. */
    NOTHING("", ""),
    /** 晚上. */
    EVENING("EVENING", ""),
    /** 周六. */
    SATURDAY("", "SAT"),
    /** Both, of the same shift. */
    SATURDAY_EVENING("EVENING", "SAT");

    private final String part;
    private final String weekday;

    Choice(String part, String weekday) {
      this.part = part;
      this.weekday = weekday;
    }
  }

  /** Jobs in the one index, workers in the other. */
  @Param({"100000"})
  public int records = 100_000;

  /** What is chosen. */
  @Param public Choice choice = Choice.NOTHING;

  private @Nullable LiveIndex jobIndex;
  private @Nullable LiveIndex workerIndex;
  private @Nullable JobSearch jobSearch;
  private @Nullable WorkerSearch workerSearch;
  private Instant now = Districts.NOW;

  /** Opens the indexes; the first trial of a run builds them. */
  @Setup
  public void open() throws IOException {
    SyntheticDistrict district = Districts.of(records, records);
    DistrictSource source = new DistrictSource(district);
    Lexicon lexicon = Lexicon.shipped();
    LiveIndex jobs =
        LiveIndex.open(BenchmarkIndexes.directory(records), JobSchema.of(lexicon), source);
    LiveIndex workers =
        LiveIndex.open(BenchmarkIndexes.workers(records), WorkerSchema.of(lexicon), source);
    jobIndex = jobs;
    workerIndex = workers;
    jobSearch = JobSearch.create(jobs);
    workerSearch = WorkerSearch.create(workers);
  }

  /** Gives the indexes back. */
  @TearDown
  public void close() throws IOException {
    Objects.requireNonNull(jobIndex, "JMH opens before it measures").close();
    Objects.requireNonNull(workerIndex, "JMH opens before it measures").close();
  }

  /** Jobs. */
  @Benchmark
  public long jobs() throws IOException {
    // Another nanosecond is another request to the cache, and the same one to the index.
    now = now.plusNanos(1);
    JobSearchRequestBuilder request =
        JobSearchRequest.builder(now)
            .count(
                EnumSet.of(
                    JobFacet.DATE, JobFacet.WEEKDAY, JobFacet.DAY_PART, JobFacet.SHIFT_LENGTH))
            .size(PAGE);
    if (!choice.part.isEmpty()) {
      request.choose(JobFacet.DAY_PART, choice.part);
    }
    if (!choice.weekday.isEmpty()) {
      request.choose(JobFacet.WEEKDAY, choice.weekday);
    }
    return Objects.requireNonNull(jobSearch, "JMH opens before it measures")
        .search(request.build())
        .total();
  }

  /** Workers. */
  @Benchmark
  public long workers() throws IOException {
    now = now.plusNanos(1);
    Map<WorkerFacet, Set<String>> chosen = new HashMap<>();
    if (!choice.part.isEmpty()) {
      chosen.put(WorkerFacet.DAY_PART, Set.of(choice.part));
    }
    if (!choice.weekday.isEmpty()) {
      chosen.put(WorkerFacet.WEEKDAY, Set.of(choice.weekday));
    }
    return Objects.requireNonNull(workerSearch, "JMH opens before it measures")
        .search(
            new WorkerSearchRequest(
                "",
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                chosen,
                List.of(),
                Optional.empty(),
                Practice.ANY,
                false,
                WorkerSort.RELEVANCE,
                EnumSet.of(WorkerFacet.DATE, WorkerFacet.WEEKDAY, WorkerFacet.DAY_PART),
                PAGE,
                Optional.empty(),
                now))
        .total();
  }
}
